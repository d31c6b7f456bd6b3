import type { ProblemFacts, ReadingProblemCode } from '../../criteria-sheet/sheet-problem.ts';
import type { Advice } from '../advice.ts';
import { criterionKindWords } from './criteria-kinds.ts';
import { excelErrorName } from './excel-errors.ts';

/** The words of what cannot be read in the worksheet *Criteri*. */
export const readingWords: Readonly<Record<ReadingProblemCode, (facts: ProblemFacts) => Advice>> = {
  SECTION_MISSING: ({ section }) => ({
    what: `Manca la tabella «${section}», o le sue intestazioni.`,
    next: `Rimettere la riga «■ ${section}» con le intestazioni sotto, oppure riscrivere il foglio e ricopiare le righe.`,
  }),
  SECTION_REPEATED: ({ section }) => ({
    what: `La tabella «${section}» compare due volte.`,
    next: 'Spostare le righe nella prima ed eliminare la seconda, titolo compreso.',
  }),
  HEADING_MISSING: ({ heading }) => ({
    what: `Manca l’intestazione «${heading}».`,
    next: 'Scriverla nella riga delle intestazioni, sopra la sua colonna.',
  }),
  CELL_MISSING: ({ column, example }) => ({
    what: `La cella «${column}» è vuota.`,
    next: `Scrivere ${example}.`,
  }),
  CELL_ERROR: ({ read }) => ({
    what: `La cella mostra l’errore ${excelErrorName(String(read))}.`,
    next: 'Scrivere il valore al posto della formula.',
  }),
  CELL_UNEXPECTED: ({ column, read }) => ({
    what: `«${read}» nella colonna «${column}» qui non serve e non verrebbe letto.`,
    next: 'Svuotare la cella, oppure spostare il valore nella riga o nella colonna giusta.',
  }),
  LINE_MISSING: ({ line }) => ({
    what: `Manca la riga «${line}».`,
    next: `Aggiungere una riga con «${line}» e il suo valore.`,
  }),
  LINE_UNEXPECTED: () => ({
    what: 'La riga è ripetuta, oppure qui non è prevista.',
    next: 'Eliminarla, oppure spostarla nella tabella giusta.',
  }),
  LINE_WITHOUT_OWNER: () => ({
    what: 'La riga continua qualcosa che sopra non comincia.',
    next: 'Compilare in questa riga anche le prime colonne, oppure spostarla sotto la riga che continua.',
  }),
  WORD_UNKNOWN: ({ read, words, suggestion }) => ({
    what: `«${read}» non è fra le parole previste${suggestion === undefined ? '' : `; forse è «${suggestion}»`}.`,
    next: `Scrivere una di queste: ${words}.`,
  }),
  NAME_AMBIGUOUS: ({ read }) => ({
    what: `Più voci si chiamano «${read}».`,
    next: 'Scrivere il codice al posto del nome, com’è nella colonna Codice.',
  }),
  TEXT_TOO_LONG: ({ length, most }) => ({
    what: `Il testo ha ${length} caratteri.`,
    next: `Accorciarlo: al massimo ${most} caratteri.`,
  }),
  GROUP_MISSING: () => ({
    what: 'Il criterio non è in nessun gruppo.',
    next: `Scrivere sopra una riga con il nome del gruppo e Tipo «${criterionKindWords.group}».`,
  }),
  ALTERNATIVE_WITHOUT_BEST: () => ({
    what: 'L’alternativa non è sotto un criterio che ne ha.',
    next: `Spostarla sotto un criterio di Tipo «${criterionKindWords.best}», oppure cambiarne il Tipo.`,
  }),
  FIELD_NOT_ONE: () => ({
    what: 'Qui serve un campo solo.',
    next: 'Lasciare il nome di un campo e togliere gli altri.',
  }),
  COMUNE_UNKNOWN: ({ read }) => ({
    what: `«${read}» non è un Comune dell’Ambito.`,
    next: 'Scrivere il nome per intero, oppure il codice Istat di sei cifre.',
  }),
  END_REPEATED: () => ({
    what: 'L’intervallo ha due fini e nessun inizio.',
    next: 'Scrivere prima l’inizio («oltre» o «almeno»), poi la fine («fino a (compreso)» o «meno di»).',
  }),
};
