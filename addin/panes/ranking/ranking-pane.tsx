import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CallSummary } from '../../../shared/contracts/calls.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { Progress } from '../elements/progress.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { CallRanking } from './call-ranking.tsx';
import { SelectedRowSection } from './selected-row-section.tsx';

const useStyles = makeStyles({ note: { margin: 0 } });

/** *Graduatoria*: draft, look, understand, approve. Works with and without Excel. */
export default function RankingPane() {
  const styles = useStyles();
  const { session } = useSurroundings();
  const state = useValue(session.state);
  if (state.kind !== 'signedIn') {
    return (
      <Pane title={rankingMessages.title}>
        <p className={styles.note}>{rankingMessages.signInFirst}</p>
        <SignInCard />
        <SelectedRowSection />
      </Pane>
    );
  }
  const { role } = state.membership;
  const office = role === 'office-staff' || role === 'office-head';
  return (
    <Pane title={rankingMessages.title}>
      {office ? (
        <ForOffice membership={state.membership} />
      ) : (
        <>
          <Notice intent="info" advice={rankingMessages.notForRole} />
          <SelectedRowSection />
        </>
      )}
    </Pane>
  );
}

function ForOffice({ membership }: { readonly membership: Membership }) {
  const { api, currentCall, router } = useSurroundings();
  const { query } = useValue(router.route);
  const current = useValue(currentCall.state);
  const [calls, setCalls] = useState<readonly CallSummary[] | null>(null);
  const preferred = query.bando ?? (current.kind === 'chosen' ? current.known.call.code : null);
  const [picked, setPicked] = useState<string | null>(preferred);
  const task = useTask();
  const { run } = task;
  const ambito = membership.ambito.id;
  const read = useCallback(() => run(async () => setCalls((await api.calls(ambito)).items)), [run, api, ambito]);
  useEffect(read, [read]);

  const call = calls?.find(({ code }) => code === picked) ?? calls?.[0];
  return (
    <>
      {task.failure === null ? null : (
        <Notice intent="error" advice={task.failure} actions={<Button onClick={read}>{actionMessages.retry}</Button>} />
      )}
      {task.busy ? <Progress text={actionMessages.loading} /> : null}
      {calls !== null && calls.length > 1 ? (
        <Choice
          label={rankingMessages.call}
          value={call?.code ?? ''}
          onChange={setPicked}
          options={calls.map(({ code, title }) => ({ value: code, label: title }))}
        />
      ) : null}
      {calls !== null && calls.length === 0 ? <Notice intent="info" advice={rankingMessages.noCalls} /> : null}
      {call === undefined ? null : <CallRanking key={call.code} call={call} membership={membership} />}
    </>
  );
}
