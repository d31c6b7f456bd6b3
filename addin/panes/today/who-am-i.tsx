import { makeStyles } from '@fluentui/react-components';
import type { Membership } from '../../../shared/contracts/me.ts';
import { deputyName, roleNames, todayMessages } from '../../../shared/messages/it/today.ts';
import { Facts } from '../elements/facts.tsx';
import { formatMoment } from '../elements/format-moment.ts';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';

const useStyles = makeStyles({ note: { margin: 0, fontSize: '13px', lineHeight: '18px' } });

/** The person, their role and Comune, and whether the service answers. */
export function WhoAmI() {
  const styles = useStyles();
  const { session, connection } = useSurroundings();
  const state = useValue(session.state);
  const { state: reach, lastAnswerAt } = useValue(connection);
  const link = lastAnswerAt === null ? todayMessages[reach] : `${todayMessages[reach]} · ${formatMoment(lastAnswerAt)}`;
  return (
    <Section title={todayMessages.whoAmI}>
      {state.kind === 'signedIn' ? (
        <Facts rows={[...membershipFacts(state.membership), [todayMessages.connection, link]]} />
      ) : (
        <>
          <p className={styles.note}>{`${todayMessages.notSignedIn}. ${todayMessages.notSignedInNext}`}</p>
          <Facts rows={[[todayMessages.connection, link]]} />
        </>
      )}
    </Section>
  );
}

/** Role, Comune and Ambito of a membership as rows of facts. */
export function membershipFacts(membership: Membership): readonly (readonly [string, string])[] {
  const { ambito, comune, deputy, role } = membership;
  const place = ambito.comuni.find(({ istat }) => istat === comune)?.name;
  return [
    [todayMessages.role, deputy ? deputyName : roleNames[role]],
    ...(place === undefined ? [] : [[todayMessages.comune, place] as const]),
    [todayMessages.ambito, ambito.name],
  ];
}
