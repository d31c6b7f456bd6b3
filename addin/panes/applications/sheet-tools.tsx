import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { runDirect } from '../../ribbon/run-direct.ts';
import { clearMarks, hasMarks, markIssues } from '../../workbook/mark-issues.ts';
import { writeResults } from '../../workbook/write-results.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import type { CheckResult } from './check-sheet.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  button: { minHeight: '44px', justifyContent: 'flex-start' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** What may be written into the workbook, only on request: colours, the sheet *Esiti*, and taking the last one back. */
export function SheetTools(props: { readonly result: CheckResult; readonly fields: readonly FieldDefinition[] }) {
  const styles = useStyles();
  const { outcome } = useSurroundings();
  const { fields, result } = props;
  const { isProtected } = result.rows;
  const [marked, setMarked] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const task = useTask();
  const reading = useTask();

  const { run: look } = reading;
  useEffect(() => {
    // Read again after each check: undo and other windows change the marks too.
    if (result.checked.length > 0) look(async () => setMarked(await hasMarks()));
  }, [result, look]);

  const say = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const toggle = (on: boolean) =>
    task.run(async () => {
      if (on) {
        say(applicationsMessages.marked((await markIssues(result.rows, result.issues)).marked));
      } else {
        const { cleared, lost } = await clearMarks();
        say(applicationsMessages.cleared(cleared, lost));
      }
      setMarked(on);
    });

  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{applicationsMessages.tools}</h3>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {isProtected ? null : (
        <>
          <Switch
            checked={marked}
            disabled={task.busy}
            label={applicationsMessages.marks}
            onChange={(_, { checked }) => toggle(checked)}
            data-testid="marks"
          />
          <p className={styles.note}>{applicationsMessages.marksHelp}</p>
        </>
      )}
      <Button
        className={styles.button}
        appearance="subtle"
        disabledFocusable={task.busy}
        onClick={() =>
          task.run(async () => {
            const { sheetName } = await writeResults({ rows: result.rows, issues: result.issues, fields });
            say(applicationsMessages.resultsWritten(sheetName));
          })
        }
        data-testid="write-results"
      >
        {applicationsMessages.results}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        disabledFocusable={task.busy}
        onClick={() =>
          task.run(async () => {
            outcome.set(await runDirect('undoLast'));
          })
        }
        data-testid="undo"
      >
        {applicationsMessages.undo}
      </Button>
      {said === null ? null : <p className={styles.note}>{said}</p>}
    </div>
  );
}
