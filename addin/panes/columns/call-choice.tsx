import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { columnsMessages } from '../../../shared/messages/it/columns.ts';
import type { CurrentCallState } from '../../call/current-call.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { Choice } from '../elements/choice.tsx';
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
      <Choice
        label={columnsMessages.call}
        placeholder={columnsMessages.chooseCall}
        value={code}
        onChange={setCode}
        options={known.map((one) => ({ value: one.call.code, label: nameOf(one) }))}
        testId="call"
      />
      {selected === undefined || ownComune !== null ? null : (
        <Choice
          label={columnsMessages.comune}
          placeholder={columnsMessages.anyComune}
          value={comune}
          onChange={setComune}
          options={selected.ambito.comuni
            .filter(({ istat }) => selected.call.comuni.includes(istat))
            .map(({ istat, name }) => ({ value: istat, label: name }))}
          testId="comune"
        />
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
