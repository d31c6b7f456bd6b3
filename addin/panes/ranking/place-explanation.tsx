import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pointsSchema } from '../../../shared/contracts/branded.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingEntry, RankingExplanation, RankingSummary } from '../../../shared/contracts/rankings.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { distanceMessages } from '../../../shared/messages/it/place-distance.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { announce } from '../elements/announcer.tsx';
import { formatFullMoment } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { applicationName, comuneName } from './application-name.ts';
import { decidedText } from './distance-text.ts';
import { isOfComune } from './entry-of-row.ts';
import { Explanation } from './explanation.tsx';
import { fieldNaming } from './field-naming.ts';
import { FundingSection } from './funding-section.tsx';
import { GateFacts } from './gate-facts.tsx';
import { goToRow } from './row-in-sheet.ts';
import { ruleNaming } from './rule-naming.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** *Perché questo posto?*: line by line with its article, and what decided against the one before. */
export function PlaceExplanation(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  /** The call with the rules of this ranking. */
  readonly rules: KnownCall | undefined;
  readonly entry: RankingEntry;
}) {
  const styles = useStyles();
  const { api, currentCall, insideExcel } = useSurroundings();
  const [told, setTold] = useState<RankingExplanation | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const task = useTask();
  const going = useTask();
  const { run } = task;
  const { membership, ranking, entry, rules: known } = props;
  const { comuni } = membership.ambito;
  const read = useCallback(
    () => run(async () => setTold(await api.explainEntry(membership.ambito.id, ranking.id, entry))),
    [run, api, membership, ranking.id, entry],
  );
  useEffect(read, [read]);
  // Below a long list it comes under the fold; the keyboard stays in the list, to go on to the next.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told === null) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    announce(applicationName(told.entry, comuni));
  }, [told, comuni]);
  const naming = useMemo(() => fieldNaming(known), [known]);
  const inWords = useMemo(() => ruleNaming(naming, comuni), [naming, comuni]);
  const last = told?.distance.funding?.lastFunded ?? null;

  return (
    <Explanation
      box={box}
      title={told === null ? rankingMessages.why : `${rankingMessages.why} ${applicationName(told.entry, comuni)}`}
      evaluation={told?.evaluation ?? null}
      naming={naming}
      gateFacts={(code) => {
        const gate = told?.distance.gates.find((one) => one.code === code);
        return gate === undefined ? null : <GateFacts gate={gate} naming={inWords} />;
      }}
      lead={
        <>
          {task.busy ? <Progress text={actionMessages.loading} /> : null}
          {task.failure === null ? null : (
            <Notice
              intent="error"
              advice={task.failure}
              actions={<Button onClick={read}>{actionMessages.retry}</Button>}
            />
          )}
          {going.failure === null ? null : <Notice intent="error" advice={going.failure} />}
          {elsewhere ? <Notice intent="info" advice={rankingMessages.notInSheet} /> : null}
        </>
      }
    >
      {told === null ? null : (
        <p className={styles.note}>
          {whyHere(told, comuni)}
          {told.distance.above === null
            ? null
            : ` ${decidedText(told.distance.above, inWords, known?.call.ruleSet.tiers ?? [])}`}
        </p>
      )}
      {told?.entry.outcome === 'incomplete' && told.evaluation.missing.length === 0 ? (
        <p className={styles.note}>{distanceMessages.incomplete}</p>
      ) : null}
      {told === null || told.distance.funding === null ? null : (
        <FundingSection
          funding={told.distance.funding}
          entry={told.entry}
          naming={inWords}
          lastFunded={last === null ? '' : applicationName(last, comuni)}
        />
      )}
      {told !== null && insideExcel && known !== undefined ? (
        <Button
          className={styles.button}
          onClick={() =>
            going.run(async () => {
              const current = currentCall.state.get();
              const ofFile = current.kind === 'chosen' ? current.comune : null;
              setElsewhere(!isOfComune(entry, ofFile) || !(await goToRow(known, entry.rowId)));
            })
          }
        >
          {rankingMessages.goToRow}
        </Button>
      ) : null}
    </Explanation>
  );
}

function whyHere({ before, presentedAt }: RankingExplanation, comuni: Membership['ambito']['comuni']): string {
  return [
    rankingMessages.presentedAt(formatFullMoment(presentedAt)),
    before === null
      ? ''
      : rankingMessages.before(
          before.place,
          formatPoints(pointsSchema.parse(before.score)),
          rankingMessages.number(before.protocolNumber, before.rowId),
          comuneName(before.comune, comuni),
        ),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
