import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallSummary } from '../../../shared/contracts/calls.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { createIntentions } from '../../client/intention.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { ApprovalSection } from './approval-section.tsx';
import { OneRanking } from './one-ranking.tsx';
import { currentRanking } from './read-ranking.ts';
import { SelectedRowSection } from './selected-row-section.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  call: { margin: 0, fontWeight: 600 },
});

/** The ranking of one call: its draft, its entries, its approval. */
export function CallRanking({ call, membership }: { readonly call: CallSummary; readonly membership: Membership }) {
  const styles = useStyles();
  const { api, newId } = useSurroundings();
  const ambito = membership.ambito.id;
  const [ranking, setRanking] = useState<RankingSummary | null | undefined>(undefined);
  const drafts = useRef(createIntentions<RankingSummary>(newId));
  const reading = useTask();
  const drafting = useTask();
  const { run } = reading;
  const read = useCallback(
    () => run(async () => setRanking(currentRanking((await api.rankings(ambito, call.code)).items))),
    [run, api, ambito, call.code],
  );
  useEffect(read, [read]);

  const draft = () =>
    drafting.run(async () => {
      const made = await drafts.current.run(call.code, (key) =>
        api.draftRanking(ambito, call.code, { budget: null, drawSeed: null }, { key }),
      );
      setRanking(made);
      announce(rankingMessages.drafted(made.funded, made.waiting));
    });
  useRequestedAction({ draftRanking: draft });

  const failure = drafting.failure ?? reading.failure;
  return (
    <>
      <p className={styles.call}>{call.title}</p>
      {call.demonstration ? <p className={styles.note}>{rankingMessages.demonstration}</p> : null}
      {failure === null ? null : (
        <Notice intent="error" advice={failure} actions={<Button onClick={read}>{rankingMessages.reload}</Button>} />
      )}
      {reading.busy && ranking === undefined ? <Progress text={actionMessages.loading} /> : null}
      {ranking === null ? (
        <>
          <Notice intent="info" advice={rankingMessages.none} />
          <SelectedRowSection />
        </>
      ) : null}
      {drafting.busy ? <Progress text={rankingMessages.drafting} /> : null}
      {ranking === undefined || drafting.busy ? null : (
        <Button
          appearance={ranking === null ? 'primary' : 'secondary'}
          className={styles.button}
          onClick={draft}
          data-testid="draft-ranking"
        >
          {ranking?.state === 'draft' ? rankingMessages.draftAgain : rankingMessages.draft}
        </Button>
      )}
      {ranking === null || ranking === undefined ? null : (
        <>
          <OneRanking key={ranking.id} ranking={ranking} membership={membership} />
          <ApprovalSection ranking={ranking} membership={membership} onApproved={setRanking} />
        </>
      )}
    </>
  );
}
