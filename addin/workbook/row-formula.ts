import type { Call } from '../../shared/calls/call.ts';
import { areaAddress, cellAddress, fixedAreaAddress } from '../../shared/layout/cell-address.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { FORMULA_TITLES } from '../../shared/layout/own-columns.ts';
import { columnsByField } from '../../shared/layout/rows-by-field.ts';
import { romeDay } from '../../shared/values/rome-time.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Functions that are filled down a column, one cell a row. */
export type RowFunction = keyof typeof FORMULA_TITLES;

/** What of a call its formulas name. */
export type FormulaCall = Pick<Call, 'code' | 'window'>;

/** The cells a function reads, by field; those that read the whole row name none. */
const fieldsOf: Readonly<Record<RowFunction, readonly string[]>> = {
  PUNTEGGIO: [],
  ESITO: [],
  MOTIVI: [],
  'CF.VALIDO': ['beneficiaryTaxCode'],
  'CF.COERENTE': [
    'beneficiaryTaxCode',
    'beneficiarySurname',
    'beneficiaryName',
    'beneficiaryBirthDate',
    'beneficiarySex',
  ],
  'CF.ETA': ['beneficiaryTaxCode', 'beneficiaryBirthDate'],
  'CF.SESSO': ['beneficiaryTaxCode'],
  'IBAN.VALIDO': ['iban'],
  'DSU.VALIDA': ['dsuNumber', 'iseeType', 'dsuDate'],
};

/** The functions that end with a day, asked for the day the call closes: an age or a DSU of today changes every night. */
const onClosingDay: ReadonlySet<RowFunction> = new Set(['CF.ETA', 'DSU.VALIDA']);

/** The fields a function reads that no confirmed column supplies. */
export function fieldsLacking({ mapping }: Pick<SheetRows, 'mapping'>, name: RowFunction): readonly string[] {
  const columns = columnsByField(mapping);
  return fieldsOf[name].filter((field) => !columns.has(field));
}

/**
 * `=AMBITO.PUNTEGGIO("B2-2025",$A$3:$T$4,A5:T5)`, `=AMBITO.CF.ETA(D5,F5,DATE(2025,7,10))`: English separators, since it is
 * written through `formulas`; plain addresses also in tables, where `[@]` would take in the formula's own column.
 */
export function rowFormula(
  { found, mapping }: Pick<SheetRows, 'found' | 'mapping'>,
  row: number,
  name: RowFunction,
  call: FormulaCall,
): string {
  const fields = fieldsOf[name];
  if (fields.length === 0) return wholeRowFormula(found, row, name, call);
  const columns = columnsByField(mapping);
  const cells = fields.map((field) => {
    const column = columns.get(field);
    if (column === undefined) throw new Error(`No column supplies ${field}`);
    return cellAddress(row, column);
  });
  return `=AMBITO.${name}(${[...cells, ...(onClosingDay.has(name) ? [closingDay(call)] : [])].join(',')})`;
}

function wholeRowFormula(found: FoundData, row: number, name: RowFunction, call: FormulaCall): string {
  const own = new Set<string>(Object.values(FORMULA_TITLES));
  const columns = found.columns.filter(({ title }) => !own.has(title)).map(({ column }) => column);
  const column = columns[0] ?? 0;
  const width = (columns.at(-1) ?? column) - column + 1;
  const firstHeading = found.headingRows[0] ?? 0;
  const headings = fixedAreaAddress({ row: firstHeading, column, rows: found.headingRows.length, columns: width });
  const cells = areaAddress({ row, column, rows: 1, columns: width });
  return `=AMBITO.${name}("${call.code.replaceAll('"', '""')}",${headings},${cells})`;
}

function closingDay({ window }: FormulaCall): string {
  return `DATE(${romeDay(window.closesAt).split('-').map(Number).join(',')})`;
}
