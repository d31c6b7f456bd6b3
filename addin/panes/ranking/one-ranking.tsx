import { Button, makeStyles } from '@fluentui/react-components';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { shellMessages } from '../../../shared/messages/it/shell.ts';
import { routeHash } from '../../router.ts';
import { ApprovalSection } from './approval-section.tsx';
import { EntriesSection } from './entries-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { useEntries } from './use-entries.ts';

const useStyles = makeStyles({ button: { minHeight: '44px' } });

/** A ranking: its figures, its positions, its approval. */
export function OneRanking(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly onApproved: (ranking: RankingSummary) => void;
}) {
  const styles = useStyles();
  const { membership, onApproved, ranking } = props;
  const reading = useEntries(membership.ambito.id, ranking.id);
  const excluded = reading.entries?.find(({ rowId }) => rowId === ranking.firstExcluded) ?? null;
  return (
    <>
      <SummarySection ranking={ranking} firstExcluded={excluded} comuni={membership.ambito.comuni} />
      <Button as="a" href={routeHash('simula', { bando: ranking.call })} className={styles.button}>
        {shellMessages.tabs.simula}
      </Button>
      <EntriesSection ranking={ranking} membership={membership} reading={reading} />
      {/* Not before the positions: they would push the form away from under the hand. */}
      {reading.entries === null && reading.failure === null ? null : (
        <ApprovalSection ranking={ranking} membership={membership} onApproved={onApproved} />
      )}
    </>
  );
}
