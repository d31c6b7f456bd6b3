import type { AmbitoProfile, Comune } from '../ambito/profile.ts';
import type { AmbitoId, BelfioreCode, IstatCode } from '../values/brands.ts';

/**
 * The Ambito of the demonstration: the four Comuni that share the B2 notice of 2025. Codes from the Istat table; the
 * certified e-mail addresses are made up (`.example`), so that nothing can reach a real office.
 *
 * @example cinisello.comuni.map(({ name }) => name) // ['Bresso', 'Cinisello Balsamo', 'Cormano', 'Cusano Milanino']
 */
export const cinisello: AmbitoProfile = {
  id: 'cinisello' as AmbitoId,
  name: 'Ambito di Cinisello Balsamo',
  officeName: 'Ufficio di Piano',
  leadComune: '015077' as IstatCode,
  comuni: [
    comune('015032', 'B162', 'Bresso', '20091'),
    comune('015077', 'C707', 'Cinisello Balsamo', '20092'),
    comune('015086', 'D013', 'Cormano', '20032'),
    comune('015098', 'D231', 'Cusano Milanino', '20095'),
  ],
  preparerMayApprove: false,
  entraTenants: [],
  reportRecipients: [
    { name: 'Comune di Bresso', pec: 'protocollo@pec.bresso.example' },
    { name: 'Comune di Cinisello Balsamo', pec: 'protocollo@pec.cinisello-balsamo.example' },
    { name: 'Comune di Cormano', pec: 'protocollo@pec.cormano.example' },
    { name: 'Comune di Cusano Milanino', pec: 'protocollo@pec.cusano-milanino.example' },
    { name: 'ATS della Città metropolitana di Milano', pec: 'protocollo@pec.ats-milano.example' },
  ],
};

function comune(istat: string, belfiore: string, name: string, postcode: string): Comune {
  return { istat: istat as IstatCode, belfiore: belfiore as BelfioreCode, name, postcode };
}
