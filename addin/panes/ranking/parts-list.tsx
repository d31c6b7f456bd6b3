import { makeStyles, tokens } from '@fluentui/react-components';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { type PartNames, rankingName } from './entry-line.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '6px 0',
    fontSize: '13px',
    lineHeight: '18px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'block', fontWeight: 600 },
  small: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** The rankings that share the fund, each with its part and what went from one to another; nothing where there is one. */
export function PartsList(props: { readonly parts: RankingSummary['parts']; readonly names: PartNames }) {
  const styles = useStyles();
  const { names, parts } = props;
  if (parts.length < 2) return null;
  return (
    <ul className={styles.list} aria-label={rankingMessages.parts} data-testid="parts">
      {parts.map(({ ranking, budget, assigned, received, passedOn, funded, waiting }) => (
        <li key={ranking} className={styles.item}>
          <span className={styles.name}>{rankingName({ ranking }, names)}</span>
          {rankingMessages.partMoney(formatCents(assigned), formatCents(budget))}
          <span className={styles.small}>
            {[
              rankingMessages.partCounts(funded, waiting),
              ...(received > 0 ? [rankingMessages.received(formatCents(received))] : []),
              ...(passedOn > 0 ? [rankingMessages.passedOn(formatCents(passedOn))] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
