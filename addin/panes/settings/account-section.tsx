import { Button, makeStyles } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { settingsMessages } from '../../../shared/messages/it/settings.ts';
import { Choice } from '../elements/choice.tsx';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { membershipFacts } from '../today/who-am-i.tsx';

const useStyles = makeStyles({ button: { minHeight: '44px', alignSelf: 'flex-start' } });

/** Who is signed in, in which Ambito, and the way out. */
export function AccountSection() {
  const styles = useStyles();
  const { session } = useSurroundings();
  const state = useValue(session.state);
  const task = useTask();
  if (state.kind !== 'signedIn') return <SignInCard />;
  const { me, membership } = state;
  return (
    <Section title={settingsMessages.account}>
      <Facts rows={[[settingsMessages.person, me.person.name], ...membershipFacts(membership)]} />
      {me.memberships.length < 2 ? null : (
        <Choice
          label={settingsMessages.ambito}
          value={membership.ambito.id}
          onChange={session.choose}
          options={me.memberships.map(({ ambito }) => ({ value: ambito.id, label: ambito.name }))}
        />
      )}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <Button className={styles.button} onClick={() => task.run(session.signOut)} data-testid="sign-out">
        {actionMessages.signOut}
      </Button>
    </Section>
  );
}
