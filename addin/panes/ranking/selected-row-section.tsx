import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { explainSelectedRow, type RowAnswer } from './explain-selected-row.ts';
import { RowExplanation } from './row-explanation.tsx';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/**
 * *Perché questo posto?* for who has the sheet and not the ranking: the row under the cursor, explained with the rules
 * that came with the add-in or the file. Needs no sign-in. Nothing outside Excel.
 */
export function SelectedRowSection() {
  const styles = useStyles();
  const { currentCall, insideExcel, now, router } = useSurroundings();
  const state = useValue(currentCall.state);
  const [answer, setAnswer] = useState<RowAnswer | null>(null);
  const [turn, setTurn] = useState(0);
  const task = useTask();
  const part = useScrollOnChange(answer === null ? '' : `${answer.kind} ${turn}`);
  const explain = () =>
    task.run(async () => {
      const told = await explainSelectedRow(state, now);
      setAnswer(told);
      setTurn((before) => before + 1);
      if (told.kind === 'refused') announce(told.advice.what);
    });
  useRequestedAction(insideExcel && state.kind !== 'reading' ? { explainPlace: explain } : {});
  if (!insideExcel) return null;
  return (
    <Section title={rankingMessages.why}>
      <p className={styles.note}>{rankingMessages.explainRowHelp}</p>
      <Button className={styles.button} disabledFocusable={task.busy} onClick={explain} data-testid="explain-row">
        {rankingMessages.explainRow}
      </Button>
      {task.busy ? <Progress text={rankingMessages.explaining} /> : null}
      <div ref={part} className={styles.answer}>
        {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
        {answer?.kind === 'refused' ? (
          <Notice
            intent="info"
            advice={answer.advice}
            actions={
              answer.toColumns ? (
                <Button onClick={() => router.go('abbina-colonne')}>{rankingMessages.mapColumns}</Button>
              ) : undefined
            }
          />
        ) : null}
        {answer?.kind === 'explained' ? <RowExplanation row={answer.row} known={answer.known} /> : null}
      </div>
    </Section>
  );
}
