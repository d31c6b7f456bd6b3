import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { EntryChange } from '../../../shared/simulation/compare-rankings.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { comuneName } from '../ranking/application-name.ts';
import { rowKey } from '../ranking/row-key.ts';
import type { OpenSimulation } from './simulation.ts';

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
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

const lists = ['entered', 'left', 'moved', 'changedAmount'] as const;

/** Who enters, who leaves, who moves, whose sum changes: by number and Comune. */
export function ChangedRows({ state }: { readonly state: OpenSimulation }) {
  const styles = useStyles();
  const { base, difference } = state;
  const [picked, setPicked] = useState<(typeof lists)[number] | null>(null);
  const [position, setPosition] = useState(0);
  const numbers = useMemo(
    () => new Map(base.rows.map((row) => [rowKey(row), row.protocolNumber] as const)),
    [base.rows],
  );
  // Until one is picked, the first that has somebody in it.
  const chosen = picked ?? lists.find((list) => difference[list].length > 0) ?? 'entered';
  const shown = difference[chosen];
  const label = simulationMessages.lists[chosen];
  return (
    <>
      <fieldset className={styles.filters} aria-label={simulationMessages.effect}>
        {lists.map((list) => (
          <ToggleButton
            key={list}
            className={styles.filter}
            checked={list === chosen}
            onClick={() => {
              setPicked(list);
              setPosition(0);
            }}
            data-list={list}
          >
            {`${simulationMessages.lists[list]} ${difference[list].length.toLocaleString('it-IT')}`}
          </ToggleButton>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className={styles.note}>{simulationMessages.nobody}</p>
      ) : (
        <WindowedList
          label={label}
          items={shown}
          keyOf={({ before }) => rowKey(before)}
          active={Math.min(position, shown.length - 1)}
          onMove={setPosition}
          onChoose={setPosition}
          visible={5}
          lines="three"
          render={(change) => (
            <TwoLines
              strong={simulationMessages.places(change.before.place, change.after.place)}
              first={`${simulationMessages.number(numbers.get(rowKey(change.before)) ?? null, change.before.rowId)} · ${comuneName(change.before.comune, base.known.ambito.comuni)}`}
              second={simulationMessages.outcomes(change.before.outcome, change.after.outcome)}
              third={pointsAndMoney(change)}
            />
          )}
        />
      )}
    </>
  );
}

/** Both as they are where they stay the same. */
function pointsAndMoney({ after, before }: EntryChange): string {
  const points = simulationMessages.fromTo(formatPoints(before.score), formatPoints(after.score));
  const money = simulationMessages.fromTo(formatCents(before.assigned), formatCents(after.assigned));
  return `${rankingMessages.points(points)} · ${money}`;
}
