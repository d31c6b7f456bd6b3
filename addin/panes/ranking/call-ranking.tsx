import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallSummary } from '../../../shared/contracts/calls.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { createIntentions } from '../../client/intention.ts';
import { announce } from '../elements/announcer.tsx';
import { AskFirst } from '../elements/ask-first.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { draftStep } from './draft-step.ts';
import { OneRanking } from './one-ranking.tsx';
import { currentRanking } from './read-ranking.ts';
import { SelectedRowSection } from './selected-row-section.tsx';

const useStyles = makeStyles({
  place: { display: 'contents' },
  button: { minHeight: '44px' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  call: { margin: 0, fontWeight: 600 },
});

/** The ranking of one call: its draft, its entries, its approval. */
export function CallRanking({ call, membership }: { readonly call: CallSummary; readonly membership: Membership }) {
  const styles = useStyles();
  const { api, newId, session } = useSurroundings();
  const state = useValue(session.state);
  const ambito = membership.ambito.id;
  const [ranking, setRanking] = useState<RankingSummary | null | undefined>(undefined);
  const drafts = useRef(createIntentions<RankingSummary>(newId));
  const reading = useTask();
  const drafting = useTask();
  const checking = useTask();
  const [asking, setAsking] = useState(false);
  // Counts the times the keyboard is led to the button; each one is its own.
  const [led, setLed] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (led > 0) place.current?.querySelector('button')?.focus();
  }, [led]);
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
  // What the pane shows may be old: whether there is a draft, and whose, is asked of the service.
  const start = (pressed: 'ribbon' | 'button') => {
    if (drafting.busy) return;
    drafting.forgive();
    setAsking(false);
    checking.run(async () => {
      const current = currentRanking((await api.rankings(ambito, call.code)).items);
      setRanking(current);
      const person = state.kind === 'signedIn' ? state.me.person.id : null;
      const step = draftStep(pressed, current, { person, membership });
      if (step === 'draft') draft();
      if (step === 'ask') setAsking(true);
      if (step === 'show') setLed((before) => before + 1);
    });
  };
  useRequestedAction({ draftRanking: () => start('ribbon') });

  const failure = drafting.failure ?? checking.failure ?? reading.failure;
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
      {asking ? (
        <AskFirst
          advice={rankingMessages.askRecompute}
          goOn={rankingMessages.recomputeAnyway}
          onGoOn={() => {
            setAsking(false);
            draft();
          }}
          onCancel={() => {
            setAsking(false);
            setLed((before) => before + 1);
          }}
        />
      ) : null}
      <div ref={place} className={styles.place}>
        {ranking === undefined || drafting.busy ? null : (
          <Button
            appearance={ranking === null ? 'primary' : 'secondary'}
            className={styles.button}
            disabledFocusable={checking.busy}
            onClick={() => start('button')}
            data-testid="draft-ranking"
          >
            {ranking?.state === 'draft' ? rankingMessages.draftAgain : rankingMessages.draft}
          </Button>
        )}
      </div>
      {ranking === null || ranking === undefined ? null : (
        <OneRanking
          key={ranking.id}
          ranking={ranking}
          membership={membership}
          inForce={call.ruleSetVersion}
          onApproved={setRanking}
        />
      )}
    </>
  );
}
