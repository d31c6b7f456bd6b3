import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { CheckReport } from './check-report.tsx';
import type { CheckingState } from './checking.ts';
import { deskOf } from './desk.ts';

const useStyles = makeStyles({
  button: { minHeight: '44px', alignSelf: 'stretch' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** *Controlla*: the button, the progress, and what was found. */
export function CheckSection({ known }: { readonly known: KnownCall }) {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const { checking } = deskOf(surroundings);
  const state = useValue(checking.state);
  const busy = state.kind === 'reading' || state.kind === 'checking';
  useSpokenResult(state);

  return (
    <Section title={applicationsMessages.check}>
      {known.call.ruleSet.act.demonstration ? (
        <p className={styles.note}>{applicationsMessages.demonstration}</p>
      ) : null}
      {state.kind === 'reading' ? <Progress text={applicationsMessages.reading} /> : null}
      {state.kind === 'checking' ? (
        <Progress
          text={applicationsMessages.checking(state.done, state.total)}
          share={state.total === 0 ? 1 : state.done / state.total}
          onCancel={checking.stop}
        />
      ) : null}
      {state.kind === 'noData' ? (
        <Notice intent="warning" advice={applicationsMessages.noData(state.sheetName)} />
      ) : null}
      {state.kind === 'notMapped' ? (
        <Notice
          intent="warning"
          advice={applicationsMessages.notMapped}
          actions={
            <Button onClick={() => surroundings.router.go('abbina-colonne')}>{applicationsMessages.mapColumns}</Button>
          }
        />
      ) : null}
      {state.kind === 'failed' ? <Notice intent="error" advice={state.advice} /> : null}
      {busy ? null : (
        <Button
          className={styles.button}
          appearance={state.kind === 'done' ? 'secondary' : 'primary'}
          onClick={() => void checking.run()}
          data-testid="check"
        >
          {state.kind === 'done' ? applicationsMessages.checkAgain : applicationsMessages.check}
        </Button>
      )}
      {state.kind === 'done' ? (
        <CheckReport
          known={known}
          result={state.result}
          suspicion={state.suspicion}
          withoutNational={state.withoutNational}
          stale={state.stale}
        />
      ) : null}
    </Section>
  );
}

/** Says the outcome once, when a check ends. */
function useSpokenResult(state: CheckingState): void {
  const last = useRef<CheckingState['kind']>(state.kind);
  useEffect(() => {
    if (state.kind === 'done' && last.current !== 'done') {
      announce(applicationsMessages.summary(state.result.checked.length, state.result.cleanRows));
    }
    last.current = state.kind;
  }, [state]);
}
