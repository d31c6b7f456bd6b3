import type { FieldValue } from '../fields/field-definition.ts';
import type { Issue, IssueCode, OfferedFix, Severity } from './issue.ts';

/** The values of a row while it is being checked. */
export type RowValues = Record<string, FieldValue>;

type Facts = Issue['facts'];
const NO_FACTS: Facts = {};

/** Collects what the checks find in one row. */
export class RowReport {
  readonly issues: Issue[] = [];

  constructor(
    readonly rowIndex: number,
    readonly rowId: string | null,
  ) {}

  /** The row is incomplete until this is mended. */
  error(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): void {
    this.add(code, 'error', field, facts, fix);
  }

  /** A person confirms. */
  warning(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): void {
    this.add(code, 'warning', field, facts, fix);
  }

  /** Worth knowing. */
  information(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): void {
    this.add(code, 'information', field, facts, fix);
  }

  private add(code: IssueCode, severity: Severity, field: string | null, facts: Facts, fix?: OfferedFix): void {
    const { rowIndex, rowId } = this;
    this.issues.push(
      fix === undefined
        ? { code, severity, rowIndex, rowId, field, facts }
        : { code, severity, rowIndex, rowId, field, facts, fix },
    );
  }
}
