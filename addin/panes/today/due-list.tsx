import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useCallback, useEffect, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { todayMessages } from '../../../shared/messages/it/today.ts';
import { isBehind } from '../../call/known-calls.ts';
import { routeHash } from '../../router.ts';
import { formatDay, formatMoment } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { readToday } from './read-today.ts';
import { type DueItem, type TodayFacts, whatIsDue } from './what-is-due.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    minHeight: '44px',
    padding: '6px 4px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  when: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  refresh: { minHeight: '44px', minWidth: 0, marginTop: '-10px', marginBottom: '-10px', fontWeight: 400 },
  chevron: { flexShrink: 0, width: '16px', height: '16px' },
  note: { margin: 0, fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** What waits for this person; each line leads to the pane where it is done, rows to complete to their errors. */
export function DueList({ membership }: { readonly membership: Membership }) {
  const styles = useStyles();
  const { api, currentCall, now, requested } = useSurroundings();
  const [facts, setFacts] = useState<TodayFacts | null>(null);
  const task = useTask();
  const { run } = task;
  const read = useCallback(
    () =>
      run(async () => {
        const read = await readToday(api, membership, now);
        setFacts(read);
        const calls = read.calls.map(({ call }) => call);
        // Published since the sign-in: the file is told, and stays on its own version.
        if (isBehind(currentCall.known.get(), { ambito: membership.ambito.id, calls }))
          await currentCall.learn(membership);
      }),
    [run, api, currentCall, membership, now],
  );
  useEffect(read, [read]);

  const items = facts === null ? [] : whatIsDue(facts);
  return (
    <Section
      title={todayMessages.due}
      aside={
        <Button appearance="subtle" className={styles.refresh} onClick={read} disabledFocusable={task.busy}>
          {todayMessages.refresh}
        </Button>
      }
    >
      {task.busy && facts === null ? <Progress text={actionMessages.loading} /> : null}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {facts !== null && items.length === 0 ? <Notice intent="info" advice={todayMessages.nothingDue} /> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles.row}>
            <a
              className={styles.item}
              href={routeHash(item.route)}
              onClick={() => {
                if (item.kind !== 'rowsToComplete') return;
                requested.update((before) => ({ action: 'check', turn: (before?.turn ?? 0) + 1 }));
              }}
            >
              <span className={styles.what}>
                <span>{whatOf(item)}</span>
                <span className={styles.when}>{whenOf(item)}</span>
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
            </a>
          </li>
        ))}
      </ul>
      {facts === null ? null : <p className={styles.note}>{todayMessages.dataSince(formatMoment(facts.now))}</p>}
    </Section>
  );
}

function keyOf(item: DueItem): string {
  if (item.kind === 'reportOpen') return `${item.kind}:${item.report.id}`;
  return item.kind === 'reportToPrepare' ? item.kind : `${item.kind}:${item.call.code}`;
}

function whatOf(item: DueItem): string {
  switch (item.kind) {
    case 'callOpen':
      return todayMessages.callOpen(item.call.title);
    case 'rowsToComplete':
      return todayMessages.rowsToComplete(item.rows);
    case 'rankingToDraft':
      return todayMessages.rankingToDraft;
    case 'rankingToApprove':
      return todayMessages.rankingToApprove;
    case 'reportOpen':
      return todayMessages.reportOpen(formatDay(item.report.from), formatDay(item.report.to), item.report.state);
    case 'reportToPrepare':
      return todayMessages.reportToPrepare;
  }
}

function whenOf(item: DueItem): string {
  if (item.kind === 'callOpen') {
    return `${todayMessages.closesIn(item.daysLeft)} (${formatDay(item.call.window.closesAt)})`;
  }
  return item.kind === 'reportOpen' || item.kind === 'reportToPrepare' ? '' : item.call.title;
}
