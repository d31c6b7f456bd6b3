import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TransmittedRowResult } from '../../../shared/contracts/transmissions.ts';
import { applicationsMessages, rowOutcomeNames } from '../../../shared/messages/it/applications.ts';
import { goToCell } from '../../workbook/go-to-cell.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import { Notice } from '../elements/notice.tsx';
import { TwoLines } from '../elements/two-lines.tsx';
import { WindowedList } from '../elements/windowed-list.tsx';
import { useTask } from '../shell/use-task.ts';
import { cellToLookAt, isSettled, pressureOf, whatToDo, whatWasFound } from './row-result.ts';
import type { RowToSend } from './rows-to-send.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  next: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

interface Line {
  readonly rowIndex: number;
  readonly result: TransmittedRowResult;
}

/**
 * Rows that still want something of the person: refused first, then incomplete, then those of which only the service
 * knows something to confirm. A click goes to the cell to mend.
 */
export function RowResults(props: {
  readonly results: readonly TransmittedRowResult[];
  readonly sent: readonly RowToSend[];
  readonly rows: SheetRows;
}) {
  const styles = useStyles();
  const { results, rows, sent } = props;
  const [position, setPosition] = useState(0);
  const task = useTask();
  const lines = useMemo(() => linesOf(results, sent), [results, sent]);
  if (lines.length === 0) return null;
  const active = Math.min(position, lines.length - 1);
  const chosen = lines[active];
  return (
    <>
      <h4 className={styles.title}>{`${applicationsMessages.rowsList} (${lines.length})`}</h4>
      <WindowedList
        label={applicationsMessages.rowsList}
        items={lines}
        keyOf={({ rowIndex }) => String(rowIndex)}
        active={active}
        onMove={setPosition}
        onChoose={(index) => {
          const line = lines[index];
          if (line !== undefined)
            task.run(() => goToCell(rows.sheetName, rows.addressOf(line.rowIndex, cellToLookAt(line.result))));
        }}
        visible={4}
        render={({ result, rowIndex }) => (
          <TwoLines
            strong={applicationsMessages.rowPlace((rows.rows[rowIndex]?.sheetRow ?? 0) + 1)}
            first={rowOutcomeNames[result.outcome]}
            second={whatWasFound(result)}
          />
        )}
      />
      {chosen === undefined ? null : <p className={styles.next}>{whatToDo(chosen.result)}</p>}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
    </>
  );
}

function linesOf(results: readonly TransmittedRowResult[], sent: readonly RowToSend[]): readonly Line[] {
  const lines = results.flatMap((result, position) => {
    const row = sent[position];
    return row === undefined || isSettled(result) ? [] : [{ rowIndex: row.rowIndex, result }];
  });
  return lines.sort((first, second) => pressureOf(first.result) - pressureOf(second.result));
}
