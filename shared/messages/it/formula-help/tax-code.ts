import type { FormulaHelp } from '../../formula-help.ts';

const badCode = { shows: '#N/D', when: 'Il codice fiscale non è valido: lo dice CF.VALIDO.' } as const;
const badDate = { shows: '#N/D', when: 'Una data non è leggibile, oppure ha l’anno di due cifre.' } as const;

/** The functions that read a tax code. */
export const taxCodeHelp: Readonly<Record<string, FormulaHelp>> = {
  'CF.VALIDO': {
    gives: 'VERO o FALSO; testo vuoto se la cella è vuota.',
    notes: [
      'Controlla forma, giorno di nascita e carattere di controllo, omocodia compresa. Vale anche per i codici provvisori di undici cifre.',
      'Maiuscole, minuscole e spazi non contano. Il codice non viene mai corretto: per le correzioni c’è Controlla.',
    ],
    errors: [],
    examples: [
      { formula: '=AMBITO.CF.VALIDO("RSSMRA80A01H501U")', shows: 'VERO', note: '' },
      { formula: '=AMBITO.CF.VALIDO("RSSMRA80A01H501X")', shows: 'FALSO', note: 'Il carattere di controllo è U.' },
      { formula: '=AMBITO.CF.VALIDO("RSSMRA80A01H50MM")', shows: 'VERO', note: 'Un codice omocodico.' },
    ],
  },
  'CF.COERENTE': {
    gives:
      'VERO se cognome, nome, data di nascita e sesso concordano con il codice; FALSO se qualcosa non concorda o non si legge; testo vuoto se un dato manca.',
    notes: [
      'Confronta le lettere di cognome e nome, il giorno di nascita e il sesso; il Comune di nascita no.',
      'FALSO non dice quale dato: in Controlla ogni dato ha la sua segnalazione.',
      'Un codice provvisorio di undici cifre dà FALSO: non contiene questi dati.',
    ],
    errors: [],
    examples: [
      {
        formula: '=AMBITO.CF.COERENTE("RSSMRA80A01H501U";"Rossi";"Mario";DATA(1980;1;1);"M")',
        shows: 'VERO',
        note: '',
      },
      {
        formula: '=AMBITO.CF.COERENTE("RSSMRA80A01H501U";"Rossi";"Luigi";DATA(1980;1;1);"M")',
        shows: 'FALSO',
        note: 'Il nome non concorda.',
      },
    ],
  },
  'CF.NASCITA': {
    gives: 'La data come numero di serie: formattare la cella come data. Testo vuoto se il codice manca.',
    notes: [
      'Il codice ha solo due cifre dell’anno e il secolo non si indovina. Per chi deve essere maggiorenne, indicare in «entro» la data in cui compie 18 anni chi è nato per ultimo.',
    ],
    errors: [
      badCode,
      badDate,
      { shows: '#N/D', when: 'Il codice è provvisorio (undici cifre): non dice la nascita.' },
      { shows: '#N/D', when: 'Chi è nato entro la data indicata potrebbe essere di due secoli diversi.' },
      { shows: '#N/D', when: 'Nessuno con quel codice può essere nato entro la data indicata.' },
    ],
    examples: [
      {
        formula: '=AMBITO.CF.NASCITA("RSSMRA80A01H501U";DATA(2025;7;10))',
        shows: '29221',
        note: 'Con il formato data si legge 01/01/1980.',
      },
      {
        formula: '=AMBITO.CF.NASCITA("RSSMRA20A01H501G";DATA(2025;7;10))',
        shows: '#N/D',
        note: 'Può essere nato nel 1920 o nel 2020.',
      },
      {
        formula: '=AMBITO.CF.NASCITA("RSSMRA20A01H501G";DATA(2007;7;10))',
        shows: '7306',
        note: 'Tra i nati entro il 10/07/2007 può essere soltanto del 1920.',
      },
    ],
  },
  'CF.ETA': {
    gives: 'Gli anni compiuti; testo vuoto se il codice manca.',
    notes: [
      'Chi è nato il 29 febbraio compie gli anni il 1° marzo quando il 29 manca.',
      'Con un codice provvisorio di undici cifre, che non contiene la nascita, vale la data di nascita indicata.',
    ],
    errors: [
      badCode,
      badDate,
      { shows: '#N/D', when: 'La data di nascita non concorda con il codice fiscale: una delle due è sbagliata.' },
      { shows: '#N/D', when: 'Manca la data di nascita e il codice potrebbe essere di due secoli diversi.' },
      { shows: '#N/D', when: 'La persona è nata dopo il giorno in cui si conta l’età.' },
    ],
    examples: [
      {
        formula: '=AMBITO.CF.ETA("PPSLNE85L55Z129D";DATA(1985;7;15);DATA(2025;7;14))',
        shows: '39',
        note: 'I 40 anni li compie il giorno dopo.',
      },
      {
        formula: '=AMBITO.CF.ETA("PPSLNE85L55Z129D";DATA(1985;7;16);DATA(2025;7;14))',
        shows: '#N/D',
        note: 'Il codice dice 15 luglio.',
      },
      {
        formula: '=AMBITO.CF.ETA("RSSMRA20A01H501G";;DATA(2025;7;10))',
        shows: '#N/D',
        note: 'Senza data di nascita può avere 5 anni o 105.',
      },
    ],
  },
  'CF.SESSO': {
    gives: 'M oppure F; testo vuoto se il codice manca.',
    notes: [],
    errors: [badCode, { shows: '#N/D', when: 'Il codice è provvisorio (undici cifre): non dice il sesso.' }],
    examples: [{ formula: '=AMBITO.CF.SESSO("PPSLNE85L55Z129D")', shows: 'F', note: '' }],
  },
};
