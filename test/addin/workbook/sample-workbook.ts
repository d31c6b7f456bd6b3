import type { SheetModel } from '../../host/model/sheet-model.ts';
import { WorkbookModel } from '../../host/model/workbook-model.ts';
import type { ModelValue } from '../../host/model/workbook-snapshot.ts';

/** A workbook whose first sheet holds the given cells from A1 on. */
export function workbookWith(rows: readonly (readonly ModelValue[])[], sheetName = 'Domande'): WorkbookModel {
  const model = new WorkbookModel('domande.xlsx');
  const sheet = model.addSheet(sheetName);
  model.activateSheet(sheet.id);
  fill(model, sheet, rows);
  return model;
}

/** Applications as a Comune keeps them: a title, headings, rows, a total. */
export function applicationsWorkbook(count = 6): WorkbookModel {
  return workbookWith([
    ['Comune di Bresso – domande B2', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    HEADINGS,
    ...Array.from({ length: count }, (_, index) => application(index)),
    ['TOTALE', '', '', '', '', count],
  ]);
}

export const HEADINGS = [
  'N. protocollo',
  'Cognome beneficiario',
  'Nome beneficiario',
  'C.F. beneficiario',
  'Comune',
  'ISEE',
];

/** Sheet row of the first application, zero-based. */
export const FIRST_ROW = 3;

export function application(index: number): ModelValue[] {
  const surname = ['Rossi', 'Bianchi', 'Verdi', 'Neri'][index % 4] ?? '';
  return [
    `'${String(1000 + index).padStart(7, '0')}`,
    surname,
    'Anna',
    `RSSNNA8${index % 10}A41F${200 + index}X`,
    'Bresso',
    1000.5 + index,
  ];
}

function fill(model: WorkbookModel, sheet: SheetModel, rows: readonly (readonly ModelValue[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const area = { row: 0, column: 0, rows: rows.length, columns };
  model.write(sheet.id, area, rows, 'person');
}
