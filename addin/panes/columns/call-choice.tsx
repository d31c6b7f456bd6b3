import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { columnsMessages } from '../../../shared/messages/it/columns.ts';
import type { CurrentCallState } from '../../call/current-call.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';

const useStyles = makeStyles({ button: { minHeight: '44px', alignSelf: 'flex-start' } });

/** Asks which call before anything else, and which Comune collected the rows where that is known. */
export function CallChoice() {
  const styles = useStyles();
  const { currentCall, session } = useSurroundings();
  const known = useValue(currentCall.known);
  const state = useValue(currentCall.state);
  const signedIn = useValue(session.state);
  const ownComune = signedIn.kind === 'signedIn' ? signedIn.membership.comune : null;
  const [code, setCode] = useState(() => codeOf(state, known));
  const [comune, setComune] = useState<string>(() => (state.kind === 'chosen' ? (state.comune ?? '') : ''));
  const task = useTask();
  const selected = known.find(({ call }) => call.code === code);
  const decided =
    state.kind === 'chosen' && state.known.call.code === code && (state.comune ?? '') === (ownComune ?? comune);

  const use = () => {
    if (selected === undefined) return;
    const istat = ownComune ?? selected.call.comuni.find((candidate) => candidate === comune) ?? null;
    task.run(() => currentCall.choose(selected, istat));
  };

  return (
    <Section title={columnsMessages.callTitle}>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <Field label={columnsMessages.call}>
        <Select size="large" value={code} onChange={(_, { value }) => setCode(value)} data-testid="call">
          <option value="">{columnsMessages.chooseCall}</option>
          {known.map((one) => (
            <option key={one.call.code} value={one.call.code}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {selected === undefined || ownComune !== null ? null : (
        <Field label={columnsMessages.comune}>
          <Select size="large" value={comune} onChange={(_, { value }) => setComune(value)} data-testid="comune">
            <option value="">{columnsMessages.anyComune}</option>
            {selected.ambito.comuni
              .filter(({ istat }) => selected.call.comuni.includes(istat))
              .map(({ istat, name }) => (
                <option key={istat} value={istat}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
      )}
      {decided ? null : (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={selected === undefined || task.busy}
          onClick={use}
          data-testid="use-call"
        >
          {columnsMessages.useCall}
        </Button>
      )}
    </Section>
  );
}

function codeOf(state: CurrentCallState, known: readonly KnownCall[]): string {
  if (state.kind === 'chosen') return state.known.call.code;
  const [only] = known;
  return state.kind === 'none' && known.length === 1 && only !== undefined ? only.call.code : '';
}

function nameOf({ call, source }: KnownCall): string {
  return source === 'demonstration' ? columnsMessages.demonstration(call.title) : call.title;
}
