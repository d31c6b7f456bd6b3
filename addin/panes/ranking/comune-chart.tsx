import { makeStyles, tokens } from '@fluentui/react-components';
import { outcomePlurals, rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { ComuneCount } from './count-by-comune.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  name: { fontSize: '12px', lineHeight: '16px', display: 'flex', justifyContent: 'space-between' },
  numbers: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    height: '14px',
    columnGap: '2px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  funded: { backgroundColor: tokens.colorCompoundBrandBackground },
  waiting: {
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    // Told apart without colour too: the waiting part is hatched.
    backgroundImage: `repeating-linear-gradient(45deg, transparent 0 4px, ${tokens.colorNeutralBackground1} 4px 5px)`,
  },
  key: { display: 'flex', columnGap: '12px', fontSize: '12px', lineHeight: '16px' },
  keyItem: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  swatch: { width: '12px', height: '12px', borderRadius: '2px' },
});

/** Funded and waiting per Comune as bars with their numbers. */
export function ComuneChart({ counts }: { readonly counts: readonly ComuneCount[] }) {
  const styles = useStyles();
  const longest = Math.max(1, ...counts.map(({ funded, waiting }) => funded + waiting));
  const width = (count: number) => `${(count / longest) * 100}%`;
  return (
    <>
      <div className={styles.key} aria-hidden="true">
        <span className={styles.keyItem}>
          <span className={`${styles.swatch} ${styles.funded}`} />
          {outcomePlurals.funded}
        </span>
        <span className={styles.keyItem}>
          <span className={`${styles.swatch} ${styles.waiting}`} />
          {outcomePlurals.waiting}
        </span>
      </div>
      <ul className={styles.list} aria-label={rankingMessages.chart}>
        {counts.map(({ comune, funded, waiting }) => (
          <li key={comune} aria-label={rankingMessages.chartNumbers(comune, funded, waiting)}>
            <div className={styles.name} aria-hidden="true">
              <span>{comune}</span>
              <span className={styles.numbers}>{`${funded} + ${waiting}`}</span>
            </div>
            <div className={styles.bar} aria-hidden="true">
              <span className={styles.funded} style={{ width: width(funded) }} />
              <span className={styles.waiting} style={{ width: width(waiting) }} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
