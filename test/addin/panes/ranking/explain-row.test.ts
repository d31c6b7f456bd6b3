import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../addin/panes/applications/check-sheet.ts';
import { type ExplainedRow, explainRow } from '../../../../addin/panes/ranking/explain-row.ts';
import { type SheetRows, sheetRows } from '../../../../addin/workbook/sheet-rows.ts';
import { isoDateSchema } from '../../../../shared/contracts/branded.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { callFields } from '../../../../shared/fields/call-fields.ts';
import { compileRuleSet } from '../../../../shared/rules/compile-rule-set.ts';
import type { DerivedValue } from '../../../../shared/rules/derived-value.ts';
import { evaluate } from '../../../../shared/rules/evaluate.ts';
import { checkRow } from '../../../../shared/validation/check-rows.ts';
import type { CellValue } from '../../../../shared/values/cell-value.ts';
import { transmittedRow, trueApplications } from '../../../functions/transmitted-rows.ts';
import { sheetRowsOf } from '../applications/sheet-rows-of.ts';

const known = { call: b2Call2025, ambito: cinisello, ruleSetHash: '', source: 'demonstration' } as const;
const context = { call: b2Call2025, ambito: cinisello, today: isoDateSchema.parse('2025-07-11'), comune: null };
const fields = callFields(b2Call2025).map(({ id }) => id);
const [first, second] = trueApplications(3, 2).map((application) => transmittedRow(application));
if (first === undefined || second === undefined) throw new Error('two applications wanted');

/** Two applications from row 5 of the sheet on, a column for each field. */
function sheet(changes: Readonly<Record<string, CellValue>> = {}, columns = fields): SheetRows {
  const reading = sheetRowsOf([
    { rowId: first?.rowId ?? null, sheetRow: 4, cells: { ...first?.cells, ...changes } },
    { rowId: second?.rowId ?? null, sheetRow: 5, cells: second?.cells ?? {} },
  ]);
  const mapped = columns.map(
    (field, column) => ({ column, title: field, field, confidence: 'certain', why: { kind: 'confirmed' } }) as const,
  );
  return sheetRows({ ...reading, mapping: { columns: mapped, conflicts: [], missing: [] } });
}

async function explain(rows: SheetRows, sheetRow = 4): Promise<ExplainedRow | null> {
  const result = await checkSheet(rows, context, {
    now: () => 0,
    breathe: async () => undefined,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (result === null) throw new Error('stopped');
  return explainRow(result, sheetRow, known);
}

describe('the row under the cursor', () => {
  it('is explained with the points the service would give', async () => {
    const explained = await explain(sheet());
    const { values } = checkRow({ rowId: first.rowId, cells: first.cells }, 0, context);
    const expected = evaluate(compileRuleSet(b2Call2025.ruleSet), first.rowId, values);
    expect(explained).toMatchObject({
      sheetRow: 5,
      evaluation: expected,
      eligibility: expected.eligibility,
      toMend: [],
    });
    expect(explained?.protocolNumber).toBe(values.protocolNumber);
  });

  it('names the cell each value is read from, and the birth date behind an age', async () => {
    const explained = await explain(sheet(), 5);
    expect(explained?.naming.labelOf('rowId')).toBe('ID Ambito (A6)');
    const [derived] = b2Call2025.ruleSet.derived;
    const source = explained?.naming.labelOf(birthDateOf(derived)).match(/\(.*\)$/)?.[0];
    expect(explained?.naming.labelOf(derived?.id ?? '')).toBe(`${derived?.label} ${source}`);
  });

  it('knows which lines wait for a missing value, also through an age worked out from it', async () => {
    const [derived] = b2Call2025.ruleSet.derived;
    const explained = await explain(sheet({ [birthDateOf(derived)]: null }));
    expect(explained?.evaluation.missing).toEqual(
      expect.arrayContaining([...(explained?.naming.sourcesOf(derived?.id ?? '') ?? [])]),
    );
    expect(explained?.naming.sourcesOf('adl')).toEqual(['adl']);
  });

  it('names no cell for a field without a column', async () => {
    const explained = await explain(
      sheet(
        {},
        fields.filter((field) => field !== 'adl'),
      ),
    );
    expect(explained?.naming.labelOf('adl')).not.toMatch(/\(/);
  });

  it('is incomplete while something must be mended, and says what, where and how', async () => {
    const explained = await explain(sheet({ iban: 'IT00', isee: null }));
    expect(explained?.eligibility).toBe('incomplete');
    const addresses = [fields.indexOf('iban'), fields.indexOf('isee')].map(
      (column) => `${String.fromCharCode(65 + column)}5`,
    );
    expect(explained?.toMend.map(({ address }) => address).sort()).toEqual(addresses.sort());
    expect(explained?.toMend.every(({ advice }) => advice.what !== '' && advice.next !== '')).toBe(true);
    expect(explained?.evaluation.missing).toContain('isee');
    expect(explained?.missing).not.toContain('isee');
  });

  it('knows a beneficiary who is twice on the sheet', async () => {
    const twice = { beneficiaryTaxCode: second.cells.beneficiaryTaxCode ?? null };
    const codes = (await explain(sheet(twice)))?.toMend.map(({ address }) => address);
    expect(codes).toContain(`${String.fromCharCode(65 + fields.indexOf('beneficiaryTaxCode'))}5`);
  });

  it('has a place among the rows of its file, with what decided against the one above', async () => {
    const told = [await explain(sheet({ isee: 7000 })), await explain(sheet({ isee: 7000 }), 5)];
    const placed = told.filter((one) => one !== null && one.distance.place !== null);
    expect(placed.map((one) => one?.distance.place).sort()).toEqual(placed.map((_, index) => index + 1));
    for (const one of placed) expect(one?.distance.rows).toBe(placed.length);
    expect(placed.map((one) => one?.distance.above === null)).toContain(true);
  });

  it('has no place while it is incomplete, and tells what a gate that keeps it out read', async () => {
    expect((await explain(sheet({ iban: 'IT00' })))?.distance.place).toBeNull();
    const out = await explain(sheet({ isee: 90_000 }));
    expect(out?.distance.place).toBeNull();
    expect(out?.distance.gates.flatMap(({ asks }) => asks.flat())).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: 90_000_00, holds: false })]),
    );
  });

  it('is nothing where no application lies', async () => {
    expect(await explain(sheet(), 3)).toBeNull();
    expect(await explain(sheet(), 6)).toBeNull();
  });
});

function birthDateOf(derived: DerivedValue | undefined): string {
  return derived?.kind === 'ageInYears' ? derived.field : '';
}
