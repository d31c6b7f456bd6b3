import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import { rowIdSchema } from '../../shared/contracts/branded.ts';
import type {
  RefusalReason,
  RowIssue,
  TransmissionRequest,
  TransmittedRow,
} from '../../shared/contracts/transmissions.ts';
import type { FieldValue } from '../../shared/fields/field-definition.ts';
import { type CheckedRow, checkRow } from '../../shared/validation/check-rows.ts';
import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import type { ApplicationInput } from '../store/application.ts';

/** A row that the store is asked to take, or the reason why it never will be; with what the checks found. */
export interface ReceivedRow {
  readonly rowId: string;
  readonly issues: readonly RowIssue[];
  readonly refusal: RefusalReason | null;
  readonly input: ApplicationInput | null;
}

export interface ReceivingContext {
  readonly call: Call;
  readonly ambito: AmbitoProfile;
  readonly today: IsoDate;
}

/**
 * Checks each row again as *Controlla* does and turns it into what the store keeps. Every row with id, Comune and
 * beneficiary's code is received, incomplete where an issue blocks it; only duplicates and foreign rows are refused.
 * What is decided here depends on the rows alone, so that a repeated request is cut into the same chunks.
 */
export function receiveRows(request: TransmissionRequest, context: ReceivingContext): readonly ReceivedRow[] {
  const seen = new Set<string>();
  return request.rows.map((row, index) => {
    const checked = checkRow({ rowId: row.rowId, cells: row.cells }, index, { ...context, comune: request.comune });
    const issues = checked.issues.map(({ code, severity, field }) => ({ code, severity, field }));
    const id = row.rowId.toLowerCase();
    const beneficiaryCode = textOrNull(checked.values.beneficiaryTaxCode) ?? typedCode(row);
    const refusal = refusalOf(row, checked, { beneficiaryCode, repeated: seen.has(id) });
    seen.add(id);
    const input = refusal === null ? applicationInput(row, checked, beneficiaryCode) : null;
    return { rowId: row.rowId, issues, refusal, input };
  });
}

function refusalOf(
  row: TransmittedRow,
  checked: CheckedRow,
  facts: { readonly beneficiaryCode: string; readonly repeated: boolean },
): RefusalReason | null {
  if (!rowIdSchema.safeParse(row.rowId).success) return 'ROW_ID_FORM';
  // The first of two equal ids keeps it: a clerk's copy of a row must not overwrite the row it was copied from.
  if (facts.repeated) return 'ROW_ID_REUSED';
  if (facts.beneficiaryCode === '') return 'BENEFICIARY_MISSING';
  if (checked.issues.some(({ code, field }) => code === 'RESIDENCE_OTHER_COMUNE' && field === 'residence'))
    return 'FOREIGN_ROW';
  return null;
}

function applicationInput(row: TransmittedRow, checked: CheckedRow, beneficiaryCode: string): ApplicationInput {
  const blocking = checked.issues.filter((issue) => issue.severity === 'error');
  return {
    rowId: row.rowId.toLowerCase(),
    beneficiaryCode,
    beneficiaryDoubtful: blocking.some((issue) => issue.field === 'beneficiaryTaxCode'),
    version: row.version,
    protocolNumber: textOrNull(checked.values.protocolNumber),
    // A text that the checks gave as a moment is a UTC instant.
    presentedAt: textOrNull(checked.values.presentedAt) as Instant | null,
    values: checked.values,
    issues: checked.issues.map(({ code, field }) => ({ code, field })),
    incoming: blocking.length === 0 ? 'received' : 'incomplete',
  };
}

/** A code that cannot be read, without spaces and in capitals: it still tells one person's row from another's. */
function typedCode(row: TransmittedRow): string {
  const cell = row.cells.beneficiaryTaxCode ?? null;
  return cell === null ? '' : String(cell).toUpperCase().replace(/\s/g, '');
}

function textOrNull(value: FieldValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
