import { makeStyles, tokens } from '@fluentui/react-components';
import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { RankingDifference } from '../../../shared/simulation/compare-rankings.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { comuneName } from '../ranking/application-name.ts';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  name: { fontSize: '12px', lineHeight: '16px', display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  numbers: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  bar: { height: '7px', borderRadius: '2px', marginTop: '2px' },
  before: {
    backgroundColor: tokens.colorNeutralStroke1,
  },
  after: { backgroundColor: tokens.colorCompoundBrandBackground },
});

/** What the rows of each Comune are assigned, before above and after below. */
export function ComuneCosts({
  difference,
  comuni,
}: {
  readonly difference: RankingDifference;
  readonly comuni: AmbitoProfile['comuni'];
}) {
  const styles = useStyles();
  const { byComune } = difference;
  const most = Math.max(1, ...byComune.flatMap(({ cost }) => [cost.before, cost.after]));
  const width = (cents: number) => `${(cents / most) * 100}%`;
  return (
    <div>
      <h3 className={styles.title}>{simulationMessages.byComune}</h3>
      <ul className={styles.list} data-testid="comune-costs">
        {byComune.map(({ comune, cost, funded }) => {
          const name = comuneName(comune, comuni);
          return (
            <li key={comune} aria-label={simulationMessages.comuneCost(name, cost.before, cost.after)}>
              <div aria-hidden="true">
                <div className={styles.name}>
                  <span>{`${name} · ${simulationMessages.fromTo(String(funded.before), String(funded.after))}`}</span>
                  <span className={styles.numbers}>{formatCents(cost.after)}</span>
                </div>
                <div className={`${styles.bar} ${styles.before}`} style={{ width: width(cost.before) }} />
                <div className={`${styles.bar} ${styles.after}`} style={{ width: width(cost.after) }} />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
