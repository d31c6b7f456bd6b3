import type { FormulaHelp } from '../../formula-help.ts';

const noList = {
  shows: '#N/D',
  when: 'L’elenco nazionale dei Comuni non si è caricato: controllare la connessione, poi Aggiorna; se non basta, riaprire il file.',
} as const;
const noSuchCode = { shows: '#N/D', when: 'Nessun Comune ha quel codice Istat.' } as const;

/** The functions that read the national list of Comuni. */
export const comuniHelp: Readonly<Record<string, FormulaHelp>> = {
  'COMUNE.ISTAT': {
    gives: 'Il codice Istat di sei cifre, come testo perché lo zero iniziale resti; testo vuoto se il nome manca.',
    notes: [
      'Maiuscole, accenti e spazi non contano, e vale anche il nome nell’altra lingua del posto. La provincia si può scrivere anche dopo il nome: Castro (LE).',
      'Si cerca fra i Comuni di oggi. Un nome lasciato dopo il 2000 vale ancora: per questo Calliano può essere anche Calliano Monferrato.',
    ],
    errors: [
      { shows: '#N/D', when: 'Due Comuni hanno quel nome e manca la provincia.' },
      { shows: '#N/D', when: 'Nessun Comune ha quel nome, o nessuno in quella provincia.' },
      { shows: '#N/D', when: 'Il Comune è stato soppresso, oppure è più recente dell’elenco Istat del 2024.' },
      { shows: '#VALORE!', when: 'La provincia non è una sigla di due lettere.' },
      noList,
    ],
    examples: [
      { formula: '=AMBITO.COMUNE.ISTAT("Cinisello Balsamo")', shows: '015077', note: '' },
      { formula: '=AMBITO.COMUNE.ISTAT("Castro")', shows: '#N/D', note: 'Può essere Castro (BG) o Castro (LE).' },
      { formula: '=AMBITO.COMUNE.ISTAT("Castro";"LE")', shows: '075096', note: '' },
    ],
  },
  'COMUNE.NOME': {
    gives: 'Il nome del Comune; testo vuoto se il codice manca.',
    notes: ['Vale anche un codice senza lo zero iniziale, o quello che il Comune aveva nella provincia di prima.'],
    errors: [noSuchCode, noList],
    examples: [
      { formula: '=AMBITO.COMUNE.NOME("015077")', shows: 'Cinisello Balsamo', note: '' },
      {
        formula: '=AMBITO.COMUNE.NOME(15149)',
        shows: 'Monza',
        note: 'Il codice di quando Monza era in provincia di Milano.',
      },
    ],
  },
  'COMUNE.AMBITO': {
    gives: 'Il nome dell’Ambito del bando scelto nella cartella, se il Comune ne fa parte; altrimenti testo vuoto.',
    notes: ['Testo vuoto vuol dire che il Comune esiste ed è di un altro Ambito; di quale, la formula non lo sa.'],
    errors: [
      noSuchCode,
      { shows: '#N/D', when: 'Nella cartella non è scelto un bando: sceglierlo nel riquadro Ambito, poi Aggiorna.' },
      noList,
    ],
    examples: [
      { formula: '=AMBITO.COMUNE.AMBITO("015077")', shows: 'Ambito di Cinisello Balsamo', note: '' },
      { formula: '=AMBITO.COMUNE.AMBITO("012070")', shows: '', note: 'Gallarate è di un altro Ambito.' },
    ],
  },
  'CF.COMUNE': {
    gives: 'Il nome del Comune o dello Stato estero di nascita; testo vuoto se il codice manca.',
    notes: [
      'Il nome è quello di quando la persona è nata; se il secolo resta aperto, l’ultimo che il Comune ha avuto.',
      'Che il Comune esistesse già, o ancora, alla nascita lo dice Controlla.',
    ],
    errors: [
      { shows: '#N/D', when: 'Il codice fiscale non è valido: lo dice CF.VALIDO.' },
      { shows: '#N/D', when: 'Il codice è provvisorio (undici cifre): non dice il luogo di nascita.' },
      { shows: '#N/D', when: 'Nessun Comune e nessuno Stato ha il codice del luogo.' },
      noList,
    ],
    examples: [
      { formula: '=AMBITO.CF.COMUNE("RSSMRA80A01H501U")', shows: 'Roma', note: '' },
      { formula: '=AMBITO.CF.COMUNE("PPSLNE85L55Z129D")', shows: 'Romania', note: 'Nata all’estero.' },
    ],
  },
};
