import type { FormulaHelp } from '../../formula-help.ts';

/** The functions about the ISEE. */
export const iseeHelp: Readonly<Record<string, FormulaHelp>> = {
  'DSU.VALIDA': {
    gives:
      'VERO se il numero è scritto bene, l’anno è quello di presentazione e l’ISEE vale nel giorno indicato; FALSO altrimenti; testo vuoto se numero, tipo o data di presentazione mancano.',
    notes: [
      'L’ISEE vale fino al 31 dicembre dell’anno di presentazione. L’ISEE corrente vale sei mesi dalla presentazione; se ha aggiornato anche i patrimoni scrivere «corrente con patrimoni», e allora vale fino al 31 dicembre.',
      'FALSO può voler dire: numero non riconosciuto, anno del numero diverso da quello della presentazione, giorno indicato prima della presentazione o dopo la scadenza.',
      'La lettera del numero non si può verificare: la regola non è pubblica.',
    ],
    errors: [
      { shows: '#N/D', when: 'Il tipo di ISEE non è riconosciuto.' },
      { shows: '#N/D', when: 'Una data non è leggibile, oppure ha l’anno di due cifre.' },
      { shows: '#N/D', when: 'La DSU è stata presentata prima del 2020: valevano altre scadenze.' },
    ],
    examples: [
      {
        formula: '=AMBITO.DSU.VALIDA("INPS-ISEE-2025-01480722D-00";"sociosanitario";DATA(2025;3;15);DATA(2025;7;10))',
        shows: 'VERO',
        note: '',
      },
      {
        formula: '=AMBITO.DSU.VALIDA("INPS-ISEE-2025-01480722D-00";"sociosanitario";DATA(2025;3;15);DATA(2026;1;1))',
        shows: 'FALSO',
        note: 'È scaduta il 31/12/2025.',
      },
      {
        formula: '=AMBITO.DSU.VALIDA("01480722D-00";"corrente";DATA(2025;3;15);DATA(2025;9;16))',
        shows: 'FALSO',
        note: 'I sei mesi sono finiti il 15/09/2025.',
      },
      {
        formula: '=AMBITO.DSU.VALIDA("INPS-ISEE-2024-01480722D-00";"ordinario";DATA(2025;3;15);DATA(2025;7;10))',
        shows: 'FALSO',
        note: 'Il numero è del 2024, la presentazione del 2025.',
      },
    ],
  },
  'ISEE.SCALA': {
    gives: 'Il parametro della scala di equivalenza, con due decimali; testo vuoto se i componenti mancano.',
    notes: [
      'Serve a vedere se ISE, ISEE e componenti vanno d’accordo; non sostituisce l’attestazione. La scala è quella dell’allegato 1 al D.P.C.M. 159/2013.',
      'Le maggiorazioni si scrivono in qualsiasi ordine, separate da spazi, virgole o +. 3F, 4F, 5F: tre, quattro, cinque figli o più (0,20, 0,35, 0,50). M: minori, con i genitori che lavorano o un solo genitore (0,20). M3: lo stesso, con almeno un figlio sotto i tre anni (0,30). 2D: due persone con disabilità media o grave o non autosufficienti (0,50 ciascuna).',
      'Al posto dei codici si può dare un numero, che viene sommato così com’è.',
    ],
    errors: [
      { shows: '#VALORE!', when: 'I componenti non sono un numero intero da 1 in su.' },
      {
        shows: '#VALORE!',
        when: 'Una maggiorazione non è riconosciuta, oppure è indicata due volte (M insieme a M3).',
      },
      { shows: '#VALORE!', when: 'I figli o le persone con disabilità sono più dei componenti.' },
    ],
    examples: [
      { formula: '=AMBITO.ISEE.SCALA(4)', shows: '2,46', note: '' },
      {
        formula: '=AMBITO.ISEE.SCALA(4;"M3")',
        shows: '2,76',
        note: 'Due minori, uno di due anni; lavorano entrambi i genitori.',
      },
      { formula: '=AMBITO.ISEE.SCALA(5;"3F M3")', shows: '3,35', note: 'Tre figli minori, uno sotto i tre anni.' },
      { formula: '=AMBITO.ISEE.SCALA(2;"2D")', shows: '2,57', note: 'Una coppia, entrambi con disabilità.' },
      { formula: '=AMBITO.ISEE.SCALA(7;0,2)', shows: '3,75', note: 'Sette componenti: 2,85 e due volte 0,35.' },
      { formula: '=AMBITO.ISEE.SCALA(4;"M M3")', shows: '#VALORE!', note: 'M e M3 si escludono.' },
    ],
  },
};
