import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formulaMessages } from '../../../shared/messages/it/formulas.ts';
import { distanceMessages } from '../../../shared/messages/it/place-distance.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { DecidingKey } from '../../../shared/ranking/distance/deciding-key.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { decidedText } from './distance-text.ts';
import type { ExplainedRow } from './explain-row.ts';
import { Explanation } from './explanation.tsx';
import { GateFacts } from './gate-facts.tsx';
import { ruleNaming } from './rule-naming.ts';

const useStyles = makeStyles({
  outcome: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  heading: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  mends: { margin: 0, padding: 0, listStyleType: 'none' },
  mend: {
    padding: '5px 0',
    fontSize: '13px',
    lineHeight: '18px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  next: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** A row of the open sheet: its outcome by the rules, what to mend with the cell, its points, its place in this file. */
export function RowExplanation({ row, known }: { readonly row: ExplainedRow; readonly known: KnownCall }) {
  const styles = useStyles();
  const { act, tiers } = known.call.ruleSet;
  const { distance, naming } = row;
  const inWords = useMemo(() => ruleNaming(naming, known.ambito.comuni), [naming, known]);
  const decidedInFile = (above: DecidingKey) =>
    above.by === 'draw' ? distanceMessages.drawnLater : decidedText(above, inWords, tiers);
  return (
    <Explanation
      title={rankingMessages.rowTitle(row.protocolNumber, row.sheetRow)}
      evaluation={row.evaluation}
      missing={row.missing}
      naming={row.naming}
      gateFacts={(code) => {
        const gate = distance.gates.find((one) => one.code === code);
        return gate === undefined ? null : <GateFacts gate={gate} naming={inWords} />;
      }}
      lead={
        <>
          <p className={styles.outcome}>{rankingMessages.localOutcome(formulaMessages.outcome[row.eligibility])}</p>
          {row.toMend.length === 0 ? null : (
            <>
              <h4 className={styles.heading}>{rankingMessages.toMend}</h4>
              <ul className={styles.mends}>
                {row.toMend.map(({ address, advice }) => (
                  <li key={`${address} ${advice.what}`} className={styles.mend}>
                    <strong>{address}</strong> {advice.what}
                    <span className={styles.next}>{advice.next}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      }
    >
      {act.demonstration ? <p className={styles.note}>{rankingMessages.demonstration}</p> : null}
      {distance.place === null ? null : (
        <p className={styles.note}>
          {distanceMessages.placeInFile(distance.place, distance.rows)}
          {distance.above === null ? null : ` ${decidedInFile(distance.above)}`}
        </p>
      )}
      <p className={styles.note}>{rankingMessages.localPlace}</p>
    </Explanation>
  );
}
