import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Call } from '../../../shared/calls/call.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { settingsMessages } from '../../../shared/messages/it/settings.ts';
import type { DirectCommand } from '../../ribbon/commands.ts';
import { runDirect } from '../../ribbon/run-direct.ts';
import { insertFormula } from '../../workbook/insert-formula.ts';
import { formulaStatus } from '../../workbook/refresh-formulas.ts';
import { fieldsLacking, type RowFunction } from '../../workbook/row-formula.ts';
import { onUndone } from '../../workbook/undo-last.ts';
import { prepareRows } from '../applications/prepare-rows.ts';
import { announce } from '../elements/announcer.tsx';
import { Choice } from '../elements/choice.tsx';
import { NewerRules } from '../elements/newer-rules.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

const names: readonly RowFunction[] = [
  'PUNTEGGIO',
  'ESITO',
  'MOTIVI',
  'CF.VALIDO',
  'CF.COERENTE',
  'CF.ETA',
  'CF.SESSO',
  'IBAN.VALIDO',
  'DSU.VALIDA',
];

/** *Inserisci formula*, *Aggiorna*, *Copia senza formule*, and how the formulas of the file are. */
export function FormulasSection() {
  const styles = useStyles();
  const { currentCall, outcome } = useSurroundings();
  const [name, setName] = useState<RowFunction>('PUNTEGGIO');
  const [status, setStatus] = useState('');
  const [obstacle, setObstacle] = useState<Advice | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const task = useTask();
  const looking = useTask();

  const { run: look } = looking;
  const readStatus = useCallback(
    () =>
      look(async () => {
        setStatus(settingsMessages.formulaStatus(await formulaStatus()));
      }),
    [look],
  );
  useEffect(readStatus, [readStatus]);
  useEffect(
    () =>
      onUndone(() => {
        // The column just said to be inserted may be the one that went.
        setSaid(null);
        readStatus();
      }),
    [readStatus],
  );

  const insert = () =>
    task.run(async () => {
      setObstacle(null);
      const chosen = currentCall.state.get();
      if (chosen.kind !== 'chosen') return setObstacle(settingsMessages.needsCall);
      const prepared = await prepareRows(chosen.known);
      if (prepared.kind !== 'rows') return setObstacle(settingsMessages.noData);
      const { call } = chosen.known;
      const lacking = fieldsLacking(prepared.rows, name);
      if (lacking.length > 0) return setObstacle(settingsMessages.needsColumns(lacking.map((id) => labelOf(call, id))));
      const { address, count } = await insertFormula(prepared.rows, name, call);
      setSaid(settingsMessages.inserted(count, address));
      announce(settingsMessages.inserted(count, address));
      readStatus();
    });
  const direct = (command: DirectCommand) =>
    task.run(async () => {
      outcome.set(await runDirect(command));
      setSaid(null);
      readStatus();
    });
  useRequestedAction({ insertFormula: () => document.getElementById('insert-formula')?.focus() });

  return (
    <Section title={settingsMessages.formulas}>
      <NewerRules />
      <p className={styles.note}>{settingsMessages.formulasHelp}</p>
      {obstacle === null ? null : <Notice intent="warning" advice={obstacle} />}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <Choice
        label={settingsMessages.formula}
        value={name}
        onChange={(value) => setName(names.find((one) => one === value) ?? 'PUNTEGGIO')}
        options={names.map((one) => ({ value: one, label: settingsMessages.formulaNames[one] }))}
        testId="formula"
      />
      <div className={styles.actions}>
        <Button
          id="insert-formula"
          appearance="primary"
          className={styles.button}
          disabledFocusable={task.busy}
          onClick={insert}
          data-testid="insert-formula"
        >
          {settingsMessages.insert}
        </Button>
        <Button className={styles.button} disabledFocusable={task.busy} onClick={() => direct('refreshFormulas')}>
          {settingsMessages.refresh}
        </Button>
        <Button className={styles.button} disabledFocusable={task.busy} onClick={() => direct('copyWithoutFormulas')}>
          {settingsMessages.copy}
        </Button>
      </div>
      <p className={styles.note}>{said ?? status}</p>
    </Section>
  );
}

function labelOf(call: Call, field: string): string {
  return callFields(call).find(({ id }) => id === field)?.label ?? field;
}
