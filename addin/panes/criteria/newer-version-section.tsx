import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { describeRules } from '../../../shared/messages/it/criteria-lines/describe-rules.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { rulesVersionMessages } from '../../../shared/messages/it/rules-version.ts';
import { compareRuleSets } from '../../../shared/rules/compare-rule-sets.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { Differences } from './differences.tsx';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Rules published since, if there are: what changes with them, and the button by which alone the file takes them up. */
export function NewerVersionSection() {
  const { currentCall } = useSurroundings();
  const state = useValue(currentCall.state);
  const newer = state.kind === 'chosen' ? state.newer : null;
  // Published a moment ago from further down: the next step is here.
  const part = useScrollOnChange(newer === null ? '' : newer.ruleSetHash);
  return (
    <div ref={part}>
      {state.kind !== 'chosen' || newer === null ? null : <NewerVersion known={state.known} newer={newer} />}
    </div>
  );
}

function NewerVersion({ known, newer }: { readonly known: KnownCall; readonly newer: KnownCall }) {
  const styles = useStyles();
  const { currentCall, outcome } = useSurroundings();
  const task = useTask();
  const [used, published] = [known.call.ruleSet, newer.call.ruleSet];
  const differences = useMemo(
    () => compareRuleSets(used, published, describeRules(newer.ambito.comuni)),
    [used, published, newer],
  );
  const added = published.fields.filter(({ id }) => !used.fields.some((field) => field.id === id));

  const accept = () =>
    task.run(async () => {
      const { formulas } = await currentCall.accept();
      const advice = criteriaPaneMessages.accepted(published.version, formulas);
      outcome.set({ intent: formulas === null ? 'info' : 'success', advice });
      announce(advice.what);
    });

  return (
    <Section title={criteriaPaneMessages.newer}>
      <Notice intent="warning" advice={rulesVersionMessages.newer(published.version, used.version)} />
      <Differences differences={differences} />
      {added.length === 0 ? null : (
        <Notice
          intent="info"
          advice={criteriaPaneMessages.newFields(added.map(({ label }) => `«${label}»`).join(', '))}
        />
      )}
      <p className={styles.note}>{criteriaPaneMessages.acceptHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy ? <Progress text={criteriaPaneMessages.accepting} /> : null}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={task.busy}
        onClick={accept}
        data-testid="accept-rules"
      >
        {criteriaPaneMessages.accept(published.version)}
      </Button>
    </Section>
  );
}
