import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { pointsSchema } from '../../../shared/contracts/branded.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingExplanation, RankingSummary } from '../../../shared/contracts/rankings.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import { formatFullMoment } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { applicationName, comuneName } from './application-name.ts';
import { Explanation } from './explanation.tsx';
import { fieldNaming } from './field-naming.ts';
import { goToRow } from './row-in-sheet.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** *Perché questo posto?*: line by line with its article, and what decided against the one before. */
export function PlaceExplanation(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly rowId: string;
}) {
  const styles = useStyles();
  const { api, currentCall, insideExcel } = useSurroundings();
  const known = useValue(currentCall.known).find(({ call }) => call.code === props.ranking.call);
  const [told, setTold] = useState<RankingExplanation | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const task = useTask();
  const going = useTask();
  const { run } = task;
  const { membership, ranking, rowId } = props;
  const { comuni } = membership.ambito;
  useEffect(() => {
    run(async () => setTold(await api.explainEntry(membership.ambito.id, ranking.id, rowId)));
  }, [run, api, membership, ranking.id, rowId]);
  const naming = useMemo(() => fieldNaming(known), [known]);

  return (
    <Explanation
      title={told === null ? rankingMessages.why : `${rankingMessages.why} ${applicationName(told.entry, comuni)}`}
      evaluation={told?.evaluation ?? null}
      naming={naming}
      lead={
        <>
          {task.busy ? <Progress text={actionMessages.loading} /> : null}
          {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
          {going.failure === null ? null : <Notice intent="error" advice={going.failure} />}
          {elsewhere ? <Notice intent="info" advice={rankingMessages.notInSheet} /> : null}
        </>
      }
    >
      {told === null ? null : <p className={styles.note}>{whyHere(told, comuni)}</p>}
      {told !== null && insideExcel && known !== undefined ? (
        <Button
          className={styles.button}
          onClick={() => going.run(async () => setElsewhere(!(await goToRow(known, rowId))))}
        >
          {rankingMessages.goToRow}
        </Button>
      ) : null}
    </Explanation>
  );
}

function whyHere({ before, entry, presentedAt }: RankingExplanation, comuni: Membership['ambito']['comuni']): string {
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
    rankingMessages.decidedBy(entry.decidedBy),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
