import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { reportIssueMessage } from '../../../shared/messages/it/report-issues.ts';
import type { ReportIssue, SemesterReport } from '../../../shared/report/semester-report.ts';
import { goToReportCell } from '../../workbook/write-report.ts';
import { Notice } from '../elements/notice.tsx';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { placeOf } from './place-of-issue.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  next: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** What is missing or odd in the report; choosing one jumps to its cell. */
export function ReportIssues({
  report,
  issues,
}: {
  readonly report: SemesterReport;
  readonly issues: readonly ReportIssue[];
}) {
  const styles = useStyles();
  const { insideExcel } = useSurroundings();
  const [position, setPosition] = useState(0);
  const task = useTask();
  const active = Math.min(position, issues.length - 1);
  const issue = issues[active];
  return (
    <>
      <h3 className={styles.title}>{`${reportMessages.issues} (${issues.length})`}</h3>
      <WindowedList
        label={reportMessages.issues}
        items={issues}
        keyOf={({ code, column, row, sheet }, index) => `${sheet}:${row}:${column}:${code}:${index}`}
        active={active}
        onMove={setPosition}
        onChoose={(index) => {
          const chosen = issues[index];
          if (chosen !== undefined && insideExcel) task.run(() => goToReportCell(report, chosen));
        }}
        visible={5}
        render={(one) => {
          const { sheet, cell } = placeOf(report, one);
          return <TwoLines strong={sheet} first={cell} second={reportIssueMessage(one.code).what} />;
        }}
      />
      {issue === undefined ? null : (
        <p className={styles.next}>{`${reportIssueMessage(issue.code).what} ${reportIssueMessage(issue.code).next}`}</p>
      )}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
    </>
  );
}
