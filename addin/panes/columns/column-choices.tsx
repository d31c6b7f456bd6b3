import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { columnLetters } from '../../../shared/layout/cell-address.ts';
import type { ColumnMapping } from '../../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../../shared/layout/found-data.ts';
import { mappingToRemember } from '../../../shared/layout/remembered-mapping.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { columnsMessages } from '../../../shared/messages/it/columns.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { rememberMapping } from '../../workbook/workbook-memory.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { ColumnRow } from './column-row.tsx';
import { isDoubtful, type ReadColumns, readColumns, withField } from './read-columns.ts';

const useStyles = makeStyles({
  // Always at hand, however long the list is.
  confirm: {
    position: 'sticky',
    bottom: 0,
    paddingTop: '8px',
    paddingBottom: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minHeight: '44px', width: '100%' },
  filter: { minWidth: 0, minHeight: '36px', fontWeight: 400, fontSize: '13px' },
  filters: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  note: { margin: 0, fontSize: '13px' },
});

/** The columns as proposed, for the person to correct and confirm. */
export function ColumnChoices({ known }: { readonly known: KnownCall }) {
  const styles = useStyles();
  const { currentCall, requested, router } = useSurroundings();
  const fields = useMemo(() => callFields(known.call), [known]);
  const [read, setRead] = useState<ReadColumns | null>(null);
  const [onlyDoubtful, setOnlyDoubtful] = useState(true);
  const reading = useTask();
  const confirming = useTask();
  const { run } = reading;
  const readAgain = useCallback(() => run(async () => setRead(await readColumns(known))), [run, known]);
  useEffect(readAgain, [readAgain]);

  const change = (column: number, field: string | null): void => {
    if (read?.kind === 'columns') setRead({ ...read, mapping: withField(read.mapping, column, field, fields) });
  };
  const confirm = (found: FoundData, mapping: ColumnMapping) =>
    confirming.run(async () => {
      if (mapping.conflicts.length > 0) return announce(columnsMessages.fixConflicts);
      await rememberMapping(found, mapping);
      currentCall.confirmed(mappingToRemember(mapping));
      announce(columnsMessages.confirmed);
      requested.update((before) => ({ action: 'check', turn: (before?.turn ?? 0) + 1 }));
      router.go('domande');
    });

  const label = (id: string): string => fields.find((field) => field.id === id)?.label ?? id;
  const sure = read?.kind === 'columns' ? read.mapping.columns.filter((column) => !isDoubtful(column)).length : 0;
  const failure = reading.failure ?? confirming.failure;
  return (
    <Section title={columnsMessages.columnsTitle}>
      {failure === null ? null : (
        <Notice intent="error" advice={failure} actions={<Button onClick={readAgain}>{actionMessages.retry}</Button>} />
      )}
      {reading.busy ? <Progress text={columnsMessages.reading} /> : null}
      {read?.kind === 'noData' ? (
        <Notice
          intent="warning"
          advice={columnsMessages.noData(read.sheetName)}
          actions={<Button onClick={readAgain}>{columnsMessages.readAgain}</Button>}
        />
      ) : null}
      {read?.kind === 'columns' ? (
        <>
          <p className={styles.note}>
            {columnsMessages.found(read.found.sheetName, read.found.dataRows.length, read.mapping.columns.length)}
          </p>
          {read.mapping.conflicts.map(({ columns, field }) => (
            <Notice
              key={field}
              intent="error"
              advice={columnsMessages.conflict(label(field), columns.map(columnLetters))}
            />
          ))}
          {read.mapping.missing.length === 0 ? null : (
            <Notice intent="warning" advice={columnsMessages.missing(read.mapping.missing.map(label))} />
          )}
          <p className={styles.note}>{columnsMessages.certainCount(sure, read.mapping.columns.length)}</p>
          <div className={styles.filters}>
            <ToggleButton className={styles.filter} checked={onlyDoubtful} onClick={() => setOnlyDoubtful(true)}>
              {columnsMessages.filterDoubtful}
            </ToggleButton>
            <ToggleButton
              className={styles.filter}
              checked={!onlyDoubtful}
              onClick={() => setOnlyDoubtful(false)}
              data-testid="all-columns"
            >
              {columnsMessages.filterAll}
            </ToggleButton>
          </div>
          <ul className={styles.list}>
            {read.mapping.columns
              .filter((column) => !onlyDoubtful || isDoubtful(column) || inConflict(read.mapping, column.column))
              .map((column) => (
                <ColumnRow
                  key={column.column}
                  column={column}
                  fields={fields}
                  inConflict={inConflict(read.mapping, column.column)}
                  onChange={(field) => change(column.column, field)}
                />
              ))}
          </ul>
          <div className={styles.confirm}>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={confirming.busy || read.mapping.conflicts.length > 0}
              onClick={() => confirm(read.found, read.mapping)}
              data-testid="confirm-columns"
            >
              {columnsMessages.confirm}
            </Button>
          </div>
        </>
      ) : null}
    </Section>
  );
}

function inConflict({ conflicts }: ColumnMapping, column: number): boolean {
  return conflicts.some(({ columns }) => columns.includes(column));
}
