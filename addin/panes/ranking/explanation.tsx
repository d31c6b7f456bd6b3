import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { pointsSchema } from '../../../shared/contracts/branded.ts';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingExplanation, RankingSummary } from '../../../shared/contracts/rankings.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import { formatFullMoment } from '../elements/format-moment.ts';
import { formatValue } from '../elements/format-value.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { goToRow } from './row-in-sheet.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '10px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '13px',
    lineHeight: '18px',
  },
  small: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  points: { fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** *Perché questo posto?*: line by line with its article, and what decided against the one before. */
export function Explanation(props: {
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
  useEffect(() => {
    run(async () => setTold(await api.explainEntry(membership.ambito.id, ranking.id, rowId)));
  }, [run, api, membership, ranking.id, rowId]);

  const fields = useMemo(
    () => new Map((known === undefined ? [] : callFields(known.call)).map((field) => [field.id, field])),
    [known],
  );
  const labelOf = (id: string) =>
    fields.get(id)?.label ?? known?.call.ruleSet.derived.find((value) => value.id === id)?.label ?? id;
  const comune = (istat: string) => membership.ambito.comuni.find((one) => one.istat === istat)?.name ?? istat;

  return (
    <div className={styles.box} data-testid="explanation">
      <h3 className={styles.title}>{`${rankingMessages.why} ${rankingMessages.whyFor(rowId)}`}</h3>
      {task.busy ? <Progress text={actionMessages.loading} /> : null}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {going.failure === null ? null : <Notice intent="error" advice={going.failure} />}
      {elsewhere ? <Notice intent="info" advice={rankingMessages.notInSheet} /> : null}
      {told === null ? null : (
        <>
          {told.evaluation.reasons.map(({ article, code, text }) => (
            <p key={code} className={styles.note}>
              {text}
              <span className={styles.small}>{article}</span>
            </p>
          ))}
          {told.evaluation.missing.length === 0 ? null : (
            <p className={styles.note}>{rankingMessages.missing(told.evaluation.missing.map(labelOf).join(', '))}</p>
          )}
          <ul className={styles.lines}>
            {told.evaluation.lines.map((line) => (
              <li key={line.criterion} className={styles.line}>
                <span>
                  {line.label}
                  <span className={styles.small}>
                    {line.inputs
                      .map(({ field, value }) => `${labelOf(field)}: ${formatValue(value, fields.get(field))}`)
                      .join(' · ')}
                  </span>
                  <span className={styles.small}>
                    {line.points === line.pointsBeforeCap
                      ? line.article
                      : `${line.article} · ${rankingMessages.capped(formatPoints(line.pointsBeforeCap))}`}
                  </span>
                </span>
                <span className={styles.points}>{formatPoints(line.points)}</span>
              </li>
            ))}
            <li className={styles.line}>
              <strong>{rankingMessages.total}</strong>
              <span className={styles.points}>{formatPoints(told.evaluation.score)}</span>
            </li>
          </ul>
          <p className={styles.note}>
            {[
              rankingMessages.presentedAt(formatFullMoment(told.presentedAt)),
              told.before === null
                ? ''
                : rankingMessages.before(
                    told.before.place,
                    formatPoints(pointsSchema.parse(told.before.score)),
                    comune(told.before.comune),
                  ),
              rankingMessages.decidedBy(told.entry.decidedBy),
            ]
              .filter((part) => part !== '')
              .join(' ')}
          </p>
          {insideExcel && known !== undefined ? (
            <Button
              className={styles.button}
              onClick={() => going.run(async () => setElsewhere(!(await goToRow(known, rowId))))}
            >
              {rankingMessages.goToRow}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}
