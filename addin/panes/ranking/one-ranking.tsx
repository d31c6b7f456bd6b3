import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { shellMessages } from '../../../shared/messages/it/shell.ts';
import { routeHash } from '../../router.ts';
import { Notice } from '../elements/notice.tsx';
import { ApprovalSection } from './approval-section.tsx';
import { EntriesSection, type Filter } from './entries-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { useEntries } from './use-entries.ts';
import { useRulesOf } from './use-rules-of.ts';

const useStyles = makeStyles({ button: { minHeight: '44px' } });

/** A ranking: its figures, its positions, its approval. */
export function OneRanking(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  /** The version of the rules published now. */
  readonly inForce: number;
  readonly onApproved: (ranking: RankingSummary) => void;
}) {
  const styles = useStyles();
  const { inForce, membership, onApproved, ranking } = props;
  const [filter, setFilter] = useState<Filter | null>(null);
  const entries = useRef<HTMLDivElement>(null);
  const { rules, failure } = useRulesOf(ranking, membership.ambito.id);
  const reading = useEntries(membership.ambito.id, ranking.id);
  const excluded = reading.entries?.find(({ rowId }) => rowId === ranking.firstExcluded) ?? null;
  const showLacking = () => {
    setFilter('lackingMinutes');
    entries.current?.scrollIntoView({ block: 'start' });
    entries.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  };
  return (
    <>
      {ranking.state === 'draft' && ranking.ruleSetVersion < inForce ? (
        <div data-testid="other-rules">
          <Notice intent="warning" advice={rankingMessages.otherRules(ranking.ruleSetVersion, inForce)} />
        </div>
      ) : null}
      {failure === null ? null : <Notice intent="error" advice={failure} />}
      <SummarySection
        ranking={ranking}
        firstExcluded={excluded}
        comuni={membership.ambito.comuni}
        names={rules?.call.ruleSet}
      />
      <Button as="a" href={routeHash('simula', { bando: ranking.call })} className={styles.button}>
        {shellMessages.tabs.simula}
      </Button>
      <div ref={entries}>
        <EntriesSection
          ranking={ranking}
          membership={membership}
          reading={reading}
          rules={rules}
          filter={filter}
          onFilter={setFilter}
        />
      </div>
      {/* Not before the positions: they would push the form away from under the hand. */}
      {reading.entries === null && reading.failure === null ? null : (
        <ApprovalSection
          ranking={ranking}
          membership={membership}
          onApproved={onApproved}
          onShowLacking={showLacking}
        />
      )}
    </>
  );
}
