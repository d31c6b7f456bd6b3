import type { WorkbenchDriver } from '../driver/workbench-driver.ts';

/** What the office knows and the store does not: typed into the yellow cells of the report's sheets. */
const byHand: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Identità: {
    Responsabile: 'Giorgio Sala',
    'Atto di approvazione': 'Determinazione 210',
    'Data dell’atto': '15/09/2026',
  },
  Attuazione: {
    Obiettivo: 'Sostenere la domiciliarità',
    'Obiettivo specifico': 'Ridurre i ricoveri impropri',
    Azione: 'Misura B2',
    'Valore atteso': '300',
    'Valore raggiunto': '283',
    Scadenza: '31/12/2026',
  },
  Servizi: {
    Servizio: 'Assistenza domiciliare',
    Area: 'Anziani',
    'Utenti nuovi': '42',
    'Utenti totali': '310',
    'Ore erogate': '18450',
    'Comuni coperti': '4',
  },
  Soddisfazione: {
    Questionario: 'Famiglie B2',
    Servizio: 'Misura B2',
    Inviati: '200',
    Restituiti: '131',
    Media: '4,2',
    'Scala (massimo)': '5',
  },
};

const narrative: Readonly<Record<string, string>> = {
  Contesto: 'Nel semestre le domande sono cresciute in tutti i Comuni.',
  'Risultati e difficoltà': 'La graduatoria è stata approvata nei tempi; restano domande da integrare.',
  Proposte: 'Anticipare l’apertura del bando e potenziare lo sportello.',
};

/** Types the texts under their headings; the states and kinds are taken from the first choice the cell offers. */
export async function fillReport(workbench: WorkbenchDriver, status: string): Promise<void> {
  const { sheets } = await workbench.model();
  for (const [sheetName, cells] of Object.entries({ ...byHand, Attuazione: { ...byHand.Attuazione, Stato: status } })) {
    const headings = sheets.find(({ name }) => name === sheetName)?.rows.find(({ row }) => row === 3)?.cells ?? [];
    for (const [title, text] of Object.entries(cells)) {
      const column = headings.find(({ value }) => value === title)?.column;
      if (column === undefined) throw new Error(`${sheetName} has no column ${title}`);
      await workbench.call('edit', `'${sheetName}'!${letters(column)}5`, text);
    }
  }
  const parts = sheets.find(({ name }) => name === 'Relazione')?.rows ?? [];
  for (const { row, cells } of parts) {
    const text = narrative[String(cells.find(({ column }) => column === 0)?.value)];
    if (text !== undefined) await workbench.call('edit', `'Relazione'!B${row + 1}`, text);
  }
  await workbench.idle();
}

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : String.fromCharCode(64 + first)) + String.fromCharCode(65 + (column % 26));
}
