import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetProblem } from '../../../shared/criteria-sheet/sheet-problem.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { criteriaMessage } from '../../../shared/messages/it/criteria.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { goToProblem } from '../../workbook/criteria-sheet.ts';
import { Notice } from '../elements/notice.tsx';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { useTask } from '../shell/use-task.ts';

const useStyles = makeStyles({
  what: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  next: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** The mistakes of the worksheet, from the top down; choosing one shows its cell, and below what to write instead. */
export function ProblemList({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const styles = useStyles();
  const [position, setPosition] = useState(0);
  const task = useTask();
  const active = Math.min(position, problems.length - 1);
  const problem = problems[active];
  if (problem === undefined) return null;
  const jump = (one: SheetProblem) => task.run(() => goToProblem(one));
  const { what, next } = criteriaMessage(problem);
  return (
    <>
      <WindowedList
        label={criteriaPaneMessages.problemList}
        items={problems}
        keyOf={({ address, code }, index) => `${address} ${code} ${index}`}
        active={active}
        onMove={setPosition}
        onChoose={(index) => {
          const chosen = problems[index];
          if (chosen !== undefined) jump(chosen);
        }}
        render={(one) => {
          const said = criteriaMessage(one);
          return <TwoLines strong={one.address} first={said.what} second={said.next} />;
        }}
      />
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <p className={styles.what} data-testid="problem">{`${problem.address}: ${what}`}</p>
      <p className={styles.next}>{next}</p>
      <Button className={styles.button} onClick={() => jump(problem)} data-testid="go-to-problem">
        {actionMessages.goToCell}
      </Button>
    </>
  );
}
