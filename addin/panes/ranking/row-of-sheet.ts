import { instantSchema, istatCodeSchema } from '../../../shared/contracts/branded.ts';
import type { RowToRank } from '../../../shared/ranking/row-to-rank.ts';
import type { CheckedRow } from '../../../shared/validation/check-context.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';

/**
 * A checked row of the sheet as the service would rank it: one with an error is incomplete whatever its points.
 *
 * @param comune whose file it is; where nobody said, the Comune of residence stands for it
 */
export function rowOfSheet({ issues, rowId, rowIndex, values }: CheckedRow, comune: IstatCode | null): RowToRank {
  const presentedAt = instantSchema.safeParse(values.presentedAt);
  const residence = istatCodeSchema.safeParse(values.residence);
  const { protocolNumber } = values;
  return {
    // Rows get their id when they are transmitted.
    rowId: rowId ?? String(rowIndex),
    comune: comune ?? (residence.success ? residence.data : unknownComune),
    values,
    presentedAt: presentedAt.success ? presentedAt.data : unknownMoment,
    isComplete: presentedAt.success && !issues.some(isError),
    protocolNumber: typeof protocolNumber === 'string' ? protocolNumber : null,
  };
}

/** Whether the row must be mended before it can have a place. */
export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

const unknownComune = istatCodeSchema.parse('000000');
const unknownMoment = instantSchema.parse('1970-01-01T00:00:00Z');
