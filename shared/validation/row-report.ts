import type { FieldValue } from '../fields/field-definition.ts';
import type { SeverityPolicy } from './check-settings.ts';
import type { Issue, IssueCode, OfferedFix, Severity } from './issue.ts';

/** The values of a row while it is being checked. */
export type RowValues = Record<string, FieldValue>;

type Facts = Issue['facts'];
const NO_FACTS: Facts = {};

/** Collects what the checks find in one row, with the severities of the call. */
export class RowReport {
  readonly issues: Issue[] = [];
  /** How many things were found, those that the call does not want to hear of included. */
  found = 0;

  constructor(
    readonly rowIndex: number,
    readonly rowId: string | null,
    private readonly policy: SeverityPolicy,
  ) {}

  /** The row is incomplete until this is mended. Gives whether it is so in this call, too. */
  error(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): boolean {
    return this.add(code, 'error', field, facts, fix) === 'error';
  }

  /** A person confirms. */
  warning(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): void {
    this.add(code, 'warning', field, facts, fix);
  }

  /** Worth knowing. */
  information(code: IssueCode, field: string | null, facts: Facts = NO_FACTS, fix?: OfferedFix): void {
    this.add(code, 'information', field, facts, fix);
  }

  private add(code: IssueCode, usual: Severity, field: string | null, facts: Facts, fix?: OfferedFix): Severity | null {
    this.found += 1;
    const severity = this.policy(code, usual);
    if (severity === null) return null;
    const { rowIndex, rowId } = this;
    this.issues.push(
      fix === undefined
        ? { code, severity, rowIndex, rowId, field, facts }
        : { code, severity, rowIndex, rowId, field, facts, fix },
    );
    return severity;
  }
}
