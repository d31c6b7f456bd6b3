import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { applicationStates } from '../../../shared/lifecycle/application-lifecycle.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationStateNames, applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useValue } from '../shell/use-value.ts';
import type { Realignment } from './realign.ts';
import type { Realigning } from './realigning.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** *Riallinea*: says what it may write, asks, and tells what it found. */
export function RealignPart({ realigning, comune }: { readonly realigning: Realigning; readonly comune: IstatCode }) {
  const styles = useStyles();
  const state = useValue(realigning.state);
  const [asking, setAsking] = useState(false);
  const part = useScrollOnChange(asking ? 'asking' : state.kind);
  useRequestedAction({ realign: () => setAsking(realigning.state.get().kind !== 'working') });
  const start = () => {
    setAsking(false);
    void realigning.run(comune);
  };
  return (
    <div ref={part} className={styles.part} data-realigning={state.kind}>
      <p className={styles.note}>{asking ? applicationsMessages.realignConsent : applicationsMessages.realignHelp}</p>
      {state.kind === 'working' ? <Progress text={applicationsMessages.working.realign} /> : null}
      {state.kind === 'failed' ? <Notice intent="error" advice={state.advice} /> : null}
      {state.kind === 'done' ? <Result realignment={state.realignment} /> : null}
      {asking ? (
        <div className={styles.actions}>
          <Button className={styles.button} appearance="primary" onClick={start} data-testid="realign-confirm">
            {actionMessages.continue}
          </Button>
          <Button className={styles.button} onClick={() => setAsking(false)}>
            {actionMessages.cancel}
          </Button>
        </div>
      ) : (
        <Button
          className={styles.button}
          disabledFocusable={state.kind === 'working'}
          onClick={() => setAsking(true)}
          data-testid="realign"
        >
          {applicationsMessages.realign}
        </Button>
      )}
    </div>
  );
}

function Result({ realignment }: { readonly realignment: Realignment }) {
  const { matched, onlyHere, onlyThere, states } = realignment;
  const all = Object.values(states);
  const rows = applicationStates.flatMap((state) => {
    const count = all.filter((one) => one.state === state).length;
    return count === 0 ? [] : [[applicationStateNames[state], String(count)] as const];
  });
  return (
    <>
      <Notice intent="success" advice={applicationsMessages.realigned(matched, onlyHere, onlyThere.length)} />
      <Facts rows={rows} />
    </>
  );
}
