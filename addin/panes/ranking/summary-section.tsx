import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import type { RankingEntry, RankingSummary } from '../../../shared/contracts/rankings.ts';
import { outcomePlurals, rankingMessages, rankingStateNames } from '../../../shared/messages/it/ranking.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { Facts } from '../elements/facts.tsx';
import { formatDay, formatFullMoment } from '../elements/format-moment.ts';
import { Section } from '../elements/section.tsx';
import { applicationName } from './application-name.ts';
import type { PartNames } from './entry-line.ts';
import { PartsList } from './parts-list.tsx';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', columnGap: '6px', margin: 0 },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    // The figures on one line, also where a name takes two.
    justifyContent: 'flex-end',
    padding: '6px 4px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  number: { margin: 0, fontSize: '18px', lineHeight: '24px', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  name: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground2 },
});

const outcomes = ['funded', 'waiting', 'notEligible', 'incomplete'] as const;
const badges = { draft: 'warning', approved: 'success', superseded: 'informative' } as const;

/** The head of a ranking: how many, how much, under which rules, by whom. */
export function SummarySection(props: {
  readonly ranking: RankingSummary;
  /** `null` when nobody is, or its entry has not been read yet. */
  readonly firstExcluded: RankingEntry | null;
  readonly comuni: AmbitoProfile['comuni'];
  /** Of the rankings that share the fund. */
  readonly names: PartNames;
}) {
  const styles = useStyles();
  const { comuni, firstExcluded, names, ranking } = props;
  const { facts } = rankingMessages;
  const { act } = ranking;
  return (
    <Section
      title={rankingMessages.summary}
      aside={
        <Badge appearance="tint" color={badges[ranking.state]}>
          {rankingStateNames[ranking.state]}
        </Badge>
      }
    >
      <dl className={styles.tiles}>
        {outcomes.map((outcome) => (
          <div key={outcome} className={styles.tile} data-outcome={outcome}>
            <dt className={styles.name}>{outcomePlurals[outcome]}</dt>
            <dd className={styles.number}>{ranking[outcome].toLocaleString('it-IT')}</dd>
          </div>
        ))}
      </dl>
      <Facts
        rows={[
          [facts.budget, formatCents(ranking.budget)],
          [facts.assigned, formatCents(ranking.assigned)],
          ...(firstExcluded === null ? [] : [[facts.firstExcluded, applicationName(firstExcluded, comuni)] as const]),
          [facts.rules, rankingMessages.rulesVersion(ranking.ruleSetVersion)],
          [facts.seed, ranking.drawSeed],
          [facts.prepared, formatFullMoment(ranking.preparedAt)],
          ...(act === null ? [] : [[facts.act, rankingMessages.actText(act.number, formatDay(act.date))] as const]),
          ...(ranking.approvedAt === null ? [] : [[facts.approved, formatFullMoment(ranking.approvedAt)] as const]),
        ]}
      />
      <PartsList parts={ranking.parts} names={names} />
    </Section>
  );
}
