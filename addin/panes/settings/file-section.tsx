import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { settingsMessages } from '../../../shared/messages/it/settings.ts';
import { forgetWorkbook } from '../../workbook/workbook-memory.ts';
import { announce } from '../elements/announcer.tsx';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** What this workbook remembers, and how to make it forget. */
export function FileSection() {
  const styles = useStyles();
  const { currentCall, router } = useSurroundings();
  const state = useValue(currentCall.state);
  const [asking, setAsking] = useState(false);
  const task = useTask();

  const forget = () =>
    task.run(async () => {
      await forgetWorkbook();
      currentCall.forget();
      setAsking(false);
      announce(settingsMessages.forgotten);
    });

  return (
    <Section title={settingsMessages.file}>
      {state.kind === 'chosen' ? (
        <Facts
          rows={[
            [settingsMessages.call, state.known.call.title],
            [
              settingsMessages.rules,
              settingsMessages.rulesText(state.known.call.ruleSet.version, settingsMessages.source[state.known.source]),
            ],
            [
              settingsMessages.comune,
              state.known.ambito.comuni.find(({ istat }) => istat === state.comune)?.name ?? actionMessages.notKnown,
            ],
          ]}
        />
      ) : (
        <p className={styles.note}>{settingsMessages.noCall}</p>
      )}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {asking ? <p className={styles.note}>{settingsMessages.forgetAsk}</p> : null}
      <div className={styles.actions}>
        {asking ? (
          <>
            <Button className={styles.button} appearance="primary" disabledFocusable={task.busy} onClick={forget}>
              {actionMessages.confirm}
            </Button>
            <Button className={styles.button} onClick={() => setAsking(false)}>
              {actionMessages.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button className={styles.button} onClick={() => router.go('abbina-colonne')}>
              {settingsMessages.change}
            </Button>
            <Button className={styles.button} appearance="subtle" onClick={() => setAsking(true)} data-testid="forget">
              {settingsMessages.forget}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
