import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { EntriesSection } from './entries-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { useEntries } from './use-entries.ts';

/** A ranking: its figures, then its positions. */
export function OneRanking(props: { readonly ranking: RankingSummary; readonly membership: Membership }) {
  const { membership, ranking } = props;
  const reading = useEntries(membership.ambito.id, ranking.id);
  const excluded = reading.entries?.find(({ rowId }) => rowId === ranking.firstExcluded) ?? null;
  return (
    <>
      <SummarySection ranking={ranking} firstExcluded={excluded} comuni={membership.ambito.comuni} />
      <EntriesSection ranking={ranking} membership={membership} reading={reading} />
    </>
  );
}
