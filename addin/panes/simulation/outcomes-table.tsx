import { makeStyles, tokens } from '@fluentui/react-components';
import { outcomePlurals } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { RankingDifference } from '../../../shared/simulation/compare-rankings.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '12px', lineHeight: '18px' },
  head: {
    textAlign: 'right',
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    padding: '2px 0 4px 6px',
  },
  name: { textAlign: 'left', fontWeight: 400, padding: '3px 0' },
  cell: {
    textAlign: 'right',
    padding: '3px 0 3px 6px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  changed: { fontWeight: 600 },
});

const outcomes = ['funded', 'waiting', 'notEligible', 'incomplete'] as const;

/** How many of each outcome and how much money, before and after. */
export function OutcomesTable({ difference }: { readonly difference: RankingDifference }) {
  const styles = useStyles();
  const { cost } = difference;
  const rows = [
    ...outcomes.map((outcome) => {
      const { after, before } = difference.outcomes[outcome];
      return {
        name: outcomePlurals[outcome],
        cells: [before, after].map(count),
        change: signed(after - before, count),
      };
    }),
    {
      name: simulationMessages.costInEuros,
      cells: [cost.before, cost.after].map(euros),
      change: signed(cost.after - cost.before, euros),
    },
  ];
  return (
    <table className={styles.table} data-testid="outcomes">
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.head}>
            {simulationMessages.before}
          </th>
          <th scope="col" className={styles.head}>
            {simulationMessages.after}
          </th>
          <th scope="col" className={styles.head}>
            {simulationMessages.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, change, name }) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {cells.map((cell, index) => (
              // The two cells of a row are always before and after.
              <td key={index === 0 ? 'before' : 'after'} className={styles.cell}>
                {cell}
              </td>
            ))}
            <td className={`${styles.cell} ${change === same ? '' : styles.changed}`}>{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const same = '=';

function count(value: number): string {
  return value.toLocaleString('it-IT');
}

/** Whole euro: in a narrow pane cents only hide the figure. */
function euros(cents: number): string {
  // Italian leaves four figures without a dot, which beside longer ones reads as a slip.
  return Math.round(cents / 100).toLocaleString('it-IT', { useGrouping: 'always' });
}

function signed(change: number, show: (value: number) => string): string {
  if (change === 0) return same;
  return change > 0 ? `+${show(change)}` : `−${show(-change)}`;
}
