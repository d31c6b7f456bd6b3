import { makeStyles, tokens } from '@fluentui/react-components';
import { formulaMessages } from '../../../shared/messages/it/formulas.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { ExplainedRow } from './explain-row.ts';
import { Explanation } from './explanation.tsx';

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

/** A row of the open sheet: its outcome by the rules, what to mend with the cell, its points. The place is not ours to tell. */
export function RowExplanation({ row, known }: { readonly row: ExplainedRow; readonly known: KnownCall }) {
  const styles = useStyles();
  const { act } = known.call.ruleSet;
  return (
    <Explanation
      title={rankingMessages.rowTitle(row.protocolNumber, row.sheetRow)}
      evaluation={row.evaluation}
      missing={row.missing}
      naming={row.naming}
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
      <p className={styles.note}>{rankingMessages.localPlace}</p>
    </Explanation>
  );
}
