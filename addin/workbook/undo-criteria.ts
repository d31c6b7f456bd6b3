import type { Comune } from '../../shared/ambito/profile.ts';
import { findMessageColumn } from '../../shared/criteria-sheet/read/find-sections.ts';
import { recogniseSheet } from '../../shared/criteria-sheet/recognise-sheet.ts';
import { cellAddress } from '../../shared/layout/cell-address.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { restoringInput, TEXT_FORMAT } from './cell-input.ts';
import { takeMarksAway } from './criteria-marks.ts';
import { type CriteriaInputs, fillCriteriaSheet } from './fill-criteria-sheet.ts';
import { type CriteriaCells, loadCriteria } from './load-criteria.ts';
import type { UndoStep } from './operations.ts';
import type { Prepared } from './undo-last.ts';

/** Sheet *Criteri* is deleted if it was new, else gets back what it held; not after a person has typed on it. */
export async function prepareCriteria(
  context: Excel.RequestContext,
  step: Extract<UndoStep, { kind: 'criteria' }>,
): Promise<Prepared> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheetId);
  sheet.load('name');
  await context.sync();
  // Deleted by the person: there is nothing left to take back.
  if (sheet.isNullObject) return { kind: 'ready', takeBack: async () => undefined };
  const changed = typedOver(step.written, (await loadCriteria(context, sheet)).values);
  if (changed.length > 0) return { kind: 'changed', addresses: changed.map((address) => `${sheet.name}!${address}`) };
  return {
    kind: 'ready',
    async takeBack() {
      await takeMarksAway(context, sheet);
      if (step.before === null) sheet.delete();
      else await fillCriteriaSheet(context, sheet, inputsBefore(step.before, step.comuni));
      await context.sync();
    },
  };
}

/** Blank rows under the last table were written too, but hold nothing to be read back. */
const FREE_ROWS = 3;

function inputsBefore(before: CriteriaCells, comuni: readonly Comune[]): CriteriaInputs {
  const below = Array.from({ length: FREE_ROWS });
  const blank = (before.values[0] ?? []).map((): CellValue => '');
  const values = [...before.values, ...below.map(() => blank)];
  // A column of figures goes on as one.
  const formats = (before.numberFormats.at(-1) ?? []).map((format) => (format === TEXT_FORMAT ? format : 'General'));
  const numberFormats = [...before.numberFormats, ...below.map(() => formats)];
  const { kinds, lists, listRows } = recogniseSheet(values, comuni);
  const wordsOf = new Map(listRows.map(({ row, words }) => [row, words]));
  const inputs = [...before.formulas, ...below.map(() => blank)].map((row, rowIndex) =>
    row.map((formula, column) => {
      const words = column === 0 ? undefined : wordsOf.get(rowIndex);
      if (words !== undefined) return words[column - 1] ?? '';
      return restoringInput(formula, numberFormats[rowIndex]?.[column] ?? TEXT_FORMAT);
    }),
  );
  return { inputs, numberFormats, kinds, lists };
}

/** The cells that differ from what was written; in *Segnalazioni* only our own messages may stand. */
function typedOver(
  { inputs: written, kinds }: CriteriaInputs,
  values: readonly (readonly CellValue[])[],
): readonly string[] {
  const messages = findMessageColumn(values);
  const rows = Math.max(written.length, values.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    // The hidden lists are ours to change.
    if (kinds[row] === 'list') return [];
    const width = Math.max(written[row]?.length ?? 0, values[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const [wrote, holds] = [written[row]?.[column] ?? '', values[row]?.[column] ?? ''];
      const same = column === messages || wrote === holds || String(wrote).trim() === String(holds).trim();
      return same ? [] : [cellAddress(row, column)];
    });
  });
}
