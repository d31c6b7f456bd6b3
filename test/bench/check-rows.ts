import { isDeepStrictEqual } from 'node:util';
import type { CheckedRow } from '../../shared/validation/check-context.ts';
import { checkRows } from '../../shared/validation/check-rows.ts';
import { type BareCheck, handWrittenCheck } from './check-rows-hand-written.ts';
import { benchContext, checkWork } from './check-rows-work.ts';
import type { BenchFigure } from './figure.ts';
import { usualTimes } from './usual-times.ts';

/** *Controlla* on 10,000 rows of 32 columns, beside the least a hand-written program must do on the same rows. */
export async function benchCheckRows(): Promise<readonly BenchFigure[]> {
  const rows = checkWork(10_000);
  sameFindings(checkRows(rows, benchContext), handWrittenCheck(rows));
  const times = await usualTimes(
    { checks: () => checkRows(rows, benchContext), handWritten: () => handWrittenCheck(rows) },
    15,
  );
  return [
    {
      name: 'check: 10,000 rows × 32 columns, duplicates included',
      ratio: times.checks / times.handWritten,
      budget: 3,
      against: 'a bare hand-written minimum',
    },
  ];
}

/** A bench of works that disagree measures nothing. */
function sameFindings(checked: readonly CheckedRow[], byHand: readonly BareCheck[]): void {
  for (const [index, { values, issues }] of checked.entries()) {
    const found = issues.map(({ field, code }) => `${field} ${code}`).sort();
    const bare = byHand[index];
    if (isDeepStrictEqual(values, bare?.values) && isDeepStrictEqual(found, [...(bare?.issues ?? [])].sort())) continue;
    throw new Error(`The checks and the hand-written minimum disagree on row ${index}: ${found} / ${bare?.issues}`);
  }
}
