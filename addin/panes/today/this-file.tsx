import { Button, makeStyles } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rulesVersionMessages } from '../../../shared/messages/it/rules-version.ts';
import { todayMessages } from '../../../shared/messages/it/today.ts';
import { Facts } from '../elements/facts.tsx';
import { formatDay } from '../elements/format-moment.ts';
import { NewerRules } from '../elements/newer-rules.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  note: { margin: 0 },
});

/** Which call this workbook is about, and the next step with it. */
export function ThisFile() {
  const styles = useStyles();
  const { currentCall, router } = useSurroundings();
  const state = useValue(currentCall.state);
  const choose = (
    <Button appearance="primary" className={styles.button} onClick={() => router.go('abbina-colonne')}>
      {todayMessages.chooseCall}
    </Button>
  );
  return (
    <Section title={todayMessages.thisFile}>
      {state.kind === 'reading' ? <Progress text={actionMessages.loading} /> : null}
      {state.kind === 'none' ? (
        <>
          <p className={styles.note}>{todayMessages.noCall}</p>
          {choose}
        </>
      ) : null}
      {state.kind === 'unsure' ? (
        <Notice
          intent="warning"
          advice={{ what: todayMessages.unsureCall(state.remembered), next: '' }}
          actions={choose}
        />
      ) : null}
      {state.kind === 'chosen' ? (
        <>
          <NewerRules />
          <Facts
            rows={[
              [todayMessages.call, state.known.call.title],
              [
                todayMessages.window,
                todayMessages.windowText(
                  formatDay(state.known.call.window.opensAt),
                  formatDay(state.known.call.window.closesAt),
                ),
              ],
            ]}
          />
          {state.known.call.ruleSet.act.demonstration ? (
            <p className={styles.note}>{todayMessages.demonstration}</p>
          ) : null}
          <div className={styles.actions}>
            <Button className={styles.button} onClick={() => router.go('domande')}>
              {todayMessages.openApplications}
            </Button>
            <Button className={styles.button} onClick={() => router.go('criteri')} data-testid="open-criteria">
              {rulesVersionMessages.open}
            </Button>
          </div>
        </>
      ) : null}
    </Section>
  );
}
