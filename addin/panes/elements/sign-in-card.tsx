import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { connectionMessages } from '../../../shared/messages/it/connection.ts';
import { signInMessages } from '../../../shared/messages/it/sign-in.ts';
import { roleName } from '../../../shared/messages/it/today.ts';
import type { DemonstrationPerson } from '../../client/sign-in/sign-in.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { announce } from './announcer.tsx';
import { Choice } from './choice.tsx';
import { Notice } from './notice.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** Signing in, shown where it is needed. After it, `onSignedIn` goes on with what the person was doing. */
export function SignInCard({ onSignedIn }: { readonly onSignedIn?: () => void }) {
  const styles = useStyles();
  const { session, signIn, currentCall } = useSurroundings();
  const state = useValue(session.state);
  const [people, setPeople] = useState<readonly DemonstrationPerson[]>([]);
  const [person, setPerson] = useState('');
  const listing = useTask();
  const task = useTask();

  useEffect(() => {
    if (signIn.kind === 'demonstration') listing.run(async () => setPeople(await signIn.people()));
  }, [signIn, listing.run]);

  const enter = () =>
    task.run(async () => {
      const membership = await session.signIn(person === '' ? undefined : person);
      if (membership === null) return;
      announce(signInMessages.done(signIn.account()?.name ?? ''));
      await currentCall.learn(membership);
      (onSignedIn ?? focusHeading)();
    });

  const failure = task.failure ?? listing.failure;
  return (
    <Section title={signInMessages.title}>
      <p className={styles.note}>{signIn.kind === 'office' ? signInMessages.office : signInMessages.demonstration}</p>
      {state.kind === 'lapsed' ? <Notice intent="warning" advice={connectionMessages.signInNeeded} /> : null}
      {state.kind === 'stranger' ? (
        <Notice intent="warning" advice={signInMessages.stranger(state.account.name)} />
      ) : null}
      {failure === null ? null : <Notice intent="error" advice={failure} />}
      {signIn.kind === 'demonstration' ? (
        <Choice
          label={signInMessages.person}
          placeholder={signInMessages.choosePerson}
          value={person}
          onChange={setPerson}
          options={people.map(({ id, name, role }) => ({ value: id, label: `${name} · ${roleName(role)}` }))}
          testId="person"
        />
      ) : null}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={task.busy || (signIn.kind === 'demonstration' && person === '')}
        onClick={enter}
        data-testid="sign-in"
      >
        {task.busy ? signInMessages.signingIn : actionMessages.signIn}
      </Button>
    </Section>
  );
}

/** The card is about to go, and the focus with it: it goes on from the top of the pane. */
function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}
