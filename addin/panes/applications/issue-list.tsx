import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { fixLabel, issueMessage, issueTitle, namedBySheetRow } from '../../../shared/messages/it/issues.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import { goToCell } from '../../workbook/go-to-cell.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import { Notice } from '../elements/notice.tsx';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { deskOf } from './desk.ts';
import type { IssueGroup } from './group-issues.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '0 8px 8px' },
  detail: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  next: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minHeight: '44px' },
});

/** The cells of one kind of issue; choosing one jumps there and explains it below, with its repair. */
export function IssueList(props: {
  readonly group: IssueGroup;
  readonly rows: SheetRows;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const styles = useStyles();
  const { group, labels, rows } = props;
  const surroundings = useSurroundings();
  const { checking } = deskOf(surroundings);
  const task = useTask();
  const [position, setPosition] = useState(0);
  const active = Math.min(position, group.issues.length - 1);
  const issue = group.issues[active];

  const address = ({ rowIndex, field }: Issue) => rows.addressOf(rowIndex, field);
  const nameRow = (rowIndex: number) => namedBySheetRow((rows.rows[rowIndex]?.sheetRow ?? 0) + 1);
  const message = (one: Issue) => issueMessage(one, labels.get(one.field ?? '') ?? '', nameRow);
  const jump = (one: Issue) => task.run(() => goToCell(rows.sheetName, address(one)));
  const fix = (issues: readonly Issue[]) =>
    task.run(async () => {
      const { applied, skipped } = await checking.fix(issues);
      surroundings.outcome.set({ intent: 'success', advice: applicationsMessages.fixed(applied, skipped) });
    });

  return (
    <div className={styles.box}>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <WindowedList
        label={applicationsMessages.issueList(issueTitle(group.code))}
        items={group.issues}
        keyOf={(one, index) => `${one.rowIndex}:${one.field ?? ''}:${index}`}
        active={active}
        onMove={setPosition}
        onChoose={(index) => {
          const chosen = group.issues[index];
          if (chosen !== undefined) jump(chosen);
        }}
        render={(one) => (
          <TwoLines
            strong={address(one)}
            first={labels.get(one.field ?? '') ?? ''}
            second={withoutLabel(message(one).what, labels.get(one.field ?? '') ?? '')}
          />
        )}
      />
      {issue === undefined ? null : (
        <>
          <p className={styles.detail}>{message(issue).what}</p>
          <p className={styles.next}>{message(issue).next}</p>
          <div className={styles.actions}>
            <Button className={styles.button} onClick={() => jump(issue)}>
              {actionMessages.goToCell}
            </Button>
            {issue.fix === undefined ? null : (
              <Button className={styles.button} disabledFocusable={task.busy} onClick={() => fix([issue])}>
                {fixLabel(issue.fix.kind)}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** The list shows the field's name on its first line already. */
function withoutLabel(what: string, label: string): string {
  return what.startsWith(`${label}: `) ? what.slice(label.length + 2) : what;
}
