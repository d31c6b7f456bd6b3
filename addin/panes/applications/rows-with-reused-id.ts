import type { TransmittedRowResult } from '../../../shared/contracts/transmissions.ts';
import type { RowToSend } from './rows-to-send.ts';

/**
 * Which rows carry the id of another application and should get their own: a clerk duplicated a row. The row that the
 * service recognises keeps the id. Where it recognises none of those that share it, the first of them gives way and the
 * next preview tells about the others.
 */
export function rowsWithReusedId(
  sent: readonly RowToSend[],
  results: readonly TransmittedRowResult[],
): readonly number[] {
  const byId = new Map<string, { readonly rowIndex: number; readonly refused: boolean }[]>();
  sent.forEach(({ row, rowIndex }, position) => {
    const refused = results[position]?.reason === 'ROW_ID_REUSED';
    byId.set(row.rowId, [...(byId.get(row.rowId) ?? []), { rowIndex, refused }]);
  });
  return [...byId.values()].flatMap((sharing) => {
    const refused = sharing.filter((one) => one.refused).map((one) => one.rowIndex);
    return refused.length === sharing.length ? refused.slice(0, 1) : refused;
  });
}

/**
 * More than half of the rows refused because their beneficiaries have applied under other ids: the same rows, sent before
 * from a file that was closed unsaved. *Riallinea* gives them their ids back.
 */
export function seemsToHaveLostIds(results: readonly TransmittedRowResult[]): boolean {
  const known = results.filter(({ reason }) => reason === 'DUPLICATE_BENEFICIARY').length;
  return known > 1 && known > results.length / 2;
}
