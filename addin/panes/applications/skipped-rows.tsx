import { makeStyles, tokens } from '@fluentui/react-components';
import type { SkippedRow } from '../../../shared/layout/found-data.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';

const useStyles = makeStyles({
  box: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', paddingTop: '14px', paddingBottom: '14px', marginTop: '-8px', marginBottom: '-8px' },
  list: { margin: '4px 0 0', paddingLeft: '16px', maxHeight: '120px', overflowY: 'auto' },
});

/** The rows that were not taken for applications, each named: nothing is left out silently. */
export function SkippedRows(props: { readonly skipped: readonly SkippedRow[]; readonly sheetName: string }) {
  const styles = useStyles();
  const left = props.skipped.filter(({ reason }) => reason !== 'blank' && reason !== 'heading');
  if (left.length === 0) return null;
  return (
    <details className={styles.box}>
      {/* Said aloud for office.js, which steps over a summary otherwise. */}
      <summary className={styles.summary} tabIndex={0}>
        {applicationsMessages.skipped(left.length)}
      </summary>
      <ul className={styles.list}>
        {left.map(({ row, reason }) => (
          <li key={row}>{applicationsMessages.skippedRow(row + 1, applicationsMessages.skipReasons[reason])}</li>
        ))}
      </ul>
    </details>
  );
}
