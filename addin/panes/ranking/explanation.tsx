import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { Evaluation } from '../../../shared/rules/evaluation.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import { formatValue, type ValueForm } from '../elements/format-value.ts';

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
});

/** What an explanation needs to know of the fields of a call. */
export interface FieldNaming {
  readonly fieldOf: (id: string) => ValueForm | undefined;
  /** The name of a field or derived value, with its cell where the row lies in the open sheet. */
  readonly labelOf: (id: string) => string;
  /** The fields a derived value is worked out from; a field is its own. */
  readonly sourcesOf: (id: string) => readonly string[];
}

/** Points line by line with their article, what stands against the row and what is missing; the rest is `children`. */
export function Explanation(props: {
  readonly title: string;
  readonly evaluation: Evaluation | null;
  readonly naming: FieldNaming;
  /** Fields to name as missing; by default all that the rules did not find. */
  readonly missing?: readonly string[];
  /** What a gate that keeps the row out read and asked, by its code. */
  readonly gateFacts?: (code: string) => ReactNode;
  /** Before the lines: how the work goes, what was decided. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The box, to bring it into view. */
  readonly box?: RefObject<HTMLDivElement | null>;
}) {
  const styles = useStyles();
  const { evaluation, naming } = props;
  const missing = props.missing ?? evaluation?.missing ?? [];
  return (
    <div ref={props.box} className={styles.box} data-testid="explanation">
      <h3 className={styles.title}>{props.title}</h3>
      {props.lead}
      {evaluation === null ? null : (
        <>
          {evaluation.reasons.map(({ article, code, text }) => (
            <p key={code} className={styles.note}>
              {text}
              {props.gateFacts?.(code)}
              <span className={styles.small}>{article}</span>
            </p>
          ))}
          {missing.length === 0 ? null : (
            <p className={styles.note}>{rankingMessages.missing(missing.map(naming.labelOf).join(', '))}</p>
          )}
          <ul className={styles.lines}>
            {evaluation.lines.map((line) => (
              <Line key={line.criterion} line={line} missing={evaluation.missing} naming={naming} />
            ))}
            <li className={styles.line}>
              <strong>{evaluation.missing.length === 0 ? rankingMessages.total : rankingMessages.partialTotal}</strong>
              <span className={styles.points}>{formatPoints(evaluation.score)}</span>
            </li>
          </ul>
        </>
      )}
      {props.children}
    </div>
  );
}

function Line(props: {
  readonly line: Evaluation['lines'][number];
  readonly missing: readonly string[];
  readonly naming: FieldNaming;
}) {
  const styles = useStyles();
  const { line, missing, naming } = props;
  // What waits for a value is not known yet: a 0 would look decided (promise 10).
  const waits = line.inputs.some(
    ({ field, value }) => value === null && naming.sourcesOf(field).some((source) => missing.includes(source)),
  );
  const { article, chosen, inputs, label, minutes, points, pointsBeforeCap } = line;
  const particulars = [
    ...(chosen === undefined ? [] : [rankingMessages.chosen(chosen)]),
    ...(minutes === null ? [rankingMessages.minutesMissing] : []),
  ];
  return (
    <li className={styles.line}>
      <span>
        {label}
        <span className={styles.small}>
          {inputs
            .map(({ field, value }) => `${naming.labelOf(field)}: ${formatValue(value, naming.fieldOf(field))}`)
            .join(' · ')}
        </span>
        {particulars.length === 0 ? null : <span className={styles.small}>{particulars.join(' · ')}</span>}
        <span className={styles.small}>
          {points === pointsBeforeCap
            ? article
            : `${article} · ${rankingMessages.capped(formatPoints(pointsBeforeCap))}`}
        </span>
      </span>
      <span className={styles.points}>{waits ? actionMessages.notKnown : formatPoints(points)}</span>
    </li>
  );
}
