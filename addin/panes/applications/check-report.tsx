import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { callFields } from '../../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { Severity } from '../../../shared/validation/issue.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { Notice } from '../elements/notice.tsx';
import type { CheckResult } from './check-sheet.ts';
import { countBySeverity, groupIssues } from './group-issues.ts';
import { IssueGroupCard } from './issue-group-card.tsx';
import { SheetTools } from './sheet-tools.tsx';
import { SkippedRows } from './skipped-rows.tsx';
import type { Suspicion } from './suspect-wrong-file.ts';

const useStyles = makeStyles({
  summary: { margin: 0, fontWeight: 600 },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  filter: {
    minWidth: 0,
    minHeight: '36px',
    fontWeight: 400,
    fontSize: '13px',
    paddingLeft: '10px',
    paddingRight: '10px',
    fontVariantNumeric: 'tabular-nums',
  },
  groups: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

const severities = ['error', 'warning', 'information'] as const;
const filterNames: Readonly<Record<Severity, string>> = {
  error: applicationsMessages.errors,
  warning: applicationsMessages.warnings,
  information: applicationsMessages.information,
};

/** What *Controlla* found: totals, what was left out, and the issues by kind. */
export function CheckReport(props: {
  readonly known: KnownCall;
  readonly result: CheckResult;
  readonly suspicion: Suspicion | null;
  readonly withoutNational: boolean;
  readonly stale: boolean;
}) {
  const styles = useStyles();
  const { known, result, suspicion, withoutNational, stale } = props;
  const [filter, setFilter] = useState<Severity | null>(null);
  const groups = useMemo(() => groupIssues(result.issues), [result]);
  const counts = useMemo(() => countBySeverity(result.issues), [result]);
  const labels = useMemo(() => labelsOf(callFields(known.call)), [known]);
  const { found, isProtected } = result.rows;

  return (
    <>
      {stale ? <Notice intent="info" advice={applicationsMessages.stale} /> : null}
      {suspicion === null ? null : <Notice intent="warning" advice={applicationsMessages.wrongFile[suspicion]} />}
      <p className={styles.summary} data-testid="check-summary">
        {applicationsMessages.summary(result.checked.length, result.cleanRows)}
      </p>
      <SkippedRows skipped={found.skipped} sheetName={result.rows.sheetName} />
      {found.hiddenDataRows.length === 0 ? null : (
        <p className={styles.note}>{applicationsMessages.hidden(found.hiddenDataRows.length)}</p>
      )}
      {withoutNational ? <Notice intent="warning" advice={applicationsMessages.withoutNational} /> : null}
      {isProtected ? <Notice intent="info" advice={applicationsMessages.protectedSheet} /> : null}
      {result.issues.length === 0 ? (
        <Notice intent="success" advice={applicationsMessages.noIssues} />
      ) : (
        <>
          <fieldset
            className={styles.filters}
            style={{ border: 'none', margin: 0, padding: 0 }}
            aria-label={applicationsMessages.filter}
          >
            <ToggleButton className={styles.filter} checked={filter === null} onClick={() => setFilter(null)}>
              {`${applicationsMessages.all} ${result.issues.length}`}
            </ToggleButton>
            {severities
              .filter((severity) => counts[severity] > 0)
              .map((severity) => (
                <ToggleButton
                  key={severity}
                  className={styles.filter}
                  checked={filter === severity}
                  onClick={() => setFilter(filter === severity ? null : severity)}
                >
                  {`${filterNames[severity]} ${counts[severity]}`}
                </ToggleButton>
              ))}
          </fieldset>
          <div className={styles.groups}>
            {groups
              .filter(({ severity }) => filter === null || severity === filter)
              .map((group) => (
                <IssueGroupCard
                  key={`${group.code} ${group.severity}`}
                  group={group}
                  rows={result.rows}
                  labels={labels}
                />
              ))}
          </div>
        </>
      )}
      <SheetTools result={result} fields={callFields(known.call)} />
    </>
  );
}

function labelsOf(fields: readonly FieldDefinition[]): ReadonlyMap<string, string> {
  return new Map(fields.map(({ id, label }) => [id, label]));
}
