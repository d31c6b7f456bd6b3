import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingEntry, RankingSummary } from '../../../shared/contracts/rankings.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { outcomePlurals, rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { writeRanking } from '../../workbook/write-ranking.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { useUntilUndone } from '../shell/use-until-undone.ts';
import { comuneName } from './application-name.ts';
import { ComuneChart } from './comune-chart.tsx';
import { countByComune } from './count-by-comune.ts';
import { entryLine, entryParticulars } from './entry-line.ts';
import { entryOfRow } from './entry-of-row.ts';
import { PlaceExplanation } from './place-explanation.tsx';
import { rankingTable } from './ranking-table.ts';
import { selectedRowId } from './row-in-sheet.ts';
import { rowKey } from './row-key.ts';
import type { ReadEntries } from './use-entries.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px', border: 'none', margin: 0, padding: 0 },
  filter: {
    minWidth: 0,
    minHeight: '36px',
    fontWeight: 400,
    fontSize: '13px',
    paddingLeft: '10px',
    paddingRight: '10px',
  },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** An outcome, or what keeps the ranking from being approved. */
export type Filter = RankingEntry['outcome'] | 'lackingMinutes';
const filters = ['funded', 'waiting', 'notEligible', 'incomplete', 'lackingMinutes'] as const;

/** The positions: chart, filter, list; choosing one explains it. */
export function EntriesSection({
  ranking,
  membership,
  reading,
  rules,
  filter,
  onFilter,
}: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly reading: ReadEntries;
  /** The call with the rules of this ranking. */
  readonly rules: KnownCall | undefined;
  readonly filter: Filter | null;
  readonly onFilter: (filter: Filter | null) => void;
}) {
  const styles = useStyles();
  const { currentCall, insideExcel } = useSurroundings();
  const ruleSet = rules?.call.ruleSet;
  const { ambito } = membership;
  const { entries } = reading;
  const [chosen, setChosen] = useState<RankingEntry | null>(null);
  const [position, setPosition] = useState(0);
  const [said, setSaid] = useUntilUndone<string>();
  const [unknownRow, setUnknownRow] = useState(false);
  const writing = useTask();

  const shown = useMemo(
    () => (entries ?? []).filter((entry) => filter === null || isShown(entry, filter)),
    [entries, filter],
  );
  const hasParticulars = useMemo(
    () => (entries ?? []).some((entry) => entryParticulars(entry, ruleSet) !== ''),
    [entries, ruleSet],
  );
  const counts = useMemo(() => countByComune(entries ?? [], ambito.comuni), [entries, ambito]);

  const choose = (entry: RankingEntry | null) => {
    setUnknownRow(entry === null);
    setChosen(entry);
  };
  const explainSelected = () =>
    writing.run(async () => {
      const current = currentCall.state.get();
      if (current.kind !== 'chosen') return choose(null);
      const rowId = await selectedRowId(current.known);
      choose(rowId === null ? null : entryOfRow(entries ?? [], rowId, current.comune));
    });
  useRequestedAction(insideExcel && entries !== null ? { explainPlace: explainSelected } : {});

  return (
    <Section title={rankingMessages.entries}>
      {reading.failure === null ? null : (
        <Notice
          intent="error"
          advice={reading.failure}
          actions={<Button onClick={reading.again}>{actionMessages.retry}</Button>}
        />
      )}
      {writing.failure === null ? null : <Notice intent="error" advice={writing.failure} />}
      {unknownRow ? <Notice intent="info" advice={rankingMessages.selectedRowUnknown} /> : null}
      {entries === null ? (
        reading.failure === null && <Progress text={rankingMessages.loadingEntries(reading.read)} />
      ) : (
        <>
          <ComuneChart counts={counts} />
          <fieldset className={styles.filters} aria-label={rankingMessages.filter}>
            <ToggleButton className={styles.filter} checked={filter === null} onClick={() => onFilter(null)}>
              {`${rankingMessages.all} ${entries.length}`}
            </ToggleButton>
            {filters
              .filter((one) => ranking[one] > 0)
              .map((one) => (
                <ToggleButton
                  key={one}
                  className={styles.filter}
                  checked={filter === one}
                  onClick={() => {
                    onFilter(filter === one ? null : one);
                    setPosition(0);
                  }}
                >
                  {`${one === 'lackingMinutes' ? rankingMessages.lackingMinutesFilter : outcomePlurals[one]} ${ranking[one].toLocaleString('it-IT')}`}
                </ToggleButton>
              ))}
          </fieldset>
          <WindowedList
            label={rankingMessages.entries}
            items={shown}
            keyOf={rowKey}
            active={Math.min(position, Math.max(shown.length - 1, 0))}
            onMove={setPosition}
            onChoose={(index) => {
              setUnknownRow(false);
              setChosen(shown[index] ?? null);
            }}
            visible={hasParticulars ? 5 : 6}
            lines={hasParticulars ? 'three' : 'two'}
            render={(entry) => (
              <TwoLines
                strong={rankingMessages.position(entry.place)}
                first={`${rankingMessages.number(entry.protocolNumber, entry.rowId)} · ${comuneName(entry.comune, ambito.comuni)}`}
                second={entryLine(entry)}
                {...(hasParticulars ? { third: entryParticulars(entry, ruleSet) } : {})}
              />
            )}
          />
          {chosen === null ? null : (
            <PlaceExplanation
              key={rowKey(chosen)}
              ranking={ranking}
              membership={membership}
              rules={rules}
              entry={chosen}
            />
          )}
          {insideExcel ? (
            <Button
              className={styles.button}
              disabledFocusable={writing.busy}
              onClick={() =>
                writing.run(async () => {
                  const { sheetName } = await writeRanking(rankingTable(ranking, entries, ambito));
                  setSaid(rankingMessages.sheetWritten(sheetName));
                  announce(rankingMessages.sheetWritten(sheetName));
                })
              }
              data-testid="write-ranking"
            >
              {rankingMessages.writeSheet}
            </Button>
          ) : null}
          {said === null ? null : <p className={styles.note}>{said}</p>}
        </>
      )}
    </Section>
  );
}

function isShown(entry: RankingEntry, filter: Filter): boolean {
  return filter === 'lackingMinutes' ? entry.place !== null && entry.lacksMinutes : entry.outcome === filter;
}
