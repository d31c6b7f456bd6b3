import type { FormulaHelp } from '../../formula-help.ts';

/** The functions that check a VAT number and an IBAN. */
export const codesHelp: Readonly<Record<string, FormulaHelp>> = {
  'PIVA.VALIDA': {
    gives: 'VERO o FALSO; testo vuoto se la cella è vuota.',
    notes: [
      'Controlla le undici cifre; IT davanti e gli spazi non contano. Vale anche per il codice fiscale di un ente.',
      'Una partita IVA scritta come numero perde gli zeri iniziali e dà FALSO: formattare la colonna come testo e riscriverla.',
    ],
    errors: [],
    examples: [
      { formula: '=AMBITO.PIVA.VALIDA("IT 00743110157")', shows: 'VERO', note: '' },
      { formula: '=AMBITO.PIVA.VALIDA(743110157)', shows: 'FALSO', note: 'Mancano gli zeri iniziali.' },
      { formula: '=AMBITO.PIVA.VALIDA("00743110158")', shows: 'FALSO', note: 'L’ultima cifra è di controllo.' },
    ],
  },
  'IBAN.VALIDO': {
    gives: 'VERO o FALSO; testo vuoto se la cella è vuota.',
    notes: [
      'Per un IBAN italiano controlla lunghezza, cifre di controllo e lettera CIN; per uno estero le sole cifre di controllo.',
      'Un IBAN valido può non essere della persona: l’intestatario si verifica a parte.',
    ],
    errors: [],
    examples: [
      { formula: '=AMBITO.IBAN.VALIDO("IT60 X054 2811 1010 0000 0123 456")', shows: 'VERO', note: '' },
      { formula: '=AMBITO.IBAN.VALIDO("IT60X0542811101000000123457")', shows: 'FALSO', note: 'Una cifra è sbagliata.' },
    ],
  },
};
