import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RuleSetPublication, RuleSetPublished } from '../../../shared/contracts/rule-sets.ts';
import { criteriaPaneMessages, refusalWords } from '../../../shared/messages/it/criteria-pane.ts';
import { ApiFailure } from '../../client/api-failure.ts';
import { createIntentions } from '../../client/intention.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useActFields } from '../elements/use-act-fields.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { Differences } from './differences.tsx';
import type { Publication } from './prepare-publication.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  refusals: { margin: 0, paddingLeft: '20px', fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** What changes with the next version, and the act that approves it. */
export function PublishForm(props: {
  readonly call: { readonly code: string; readonly version: number };
  readonly membership: Membership;
  readonly publication: Extract<Publication, { kind: 'ready' }>;
  readonly onMoved: () => void;
}) {
  const styles = useStyles();
  const { api, currentCall, newId, outcome } = useSurroundings();
  const { call, membership, onMoved, publication } = props;
  const { differences, inForce, ruleSet } = publication;
  const next = inForce.version + 1;
  const { fields, read } = useActFields(criteriaPaneMessages.actNumberMissing, actOf(publication));
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const intentions = useRef(createIntentions<RuleSetPublished>(newId));
  const task = useTask();

  const send = async (body: RuleSetPublication): Promise<void> => {
    const { published } = await intentions.current.run(`${call.version} ${JSON.stringify(body)}`, (key) =>
      api.publishRules(membership.ambito.id, call, body, { key }),
    );
    const state = currentCall.state.get();
    const inFile = state.kind === 'chosen' && state.known.call.code === call.code ? state.known : null;
    const advice = criteriaPaneMessages.published(published.version, inFile?.call.ruleSet.version ?? null);
    outcome.set({ intent: 'success', advice });
    announce(advice.what);
    onMoved();
  };
  const publish = () => {
    const act = read();
    if (act === null) return;
    setRefusals([]);
    task.run(async () => {
      try {
        await send({ ...act, ruleSet });
      } catch (failure) {
        setRefusals(refusalsIn(failure));
        throw failure;
      }
    });
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <p className={styles.note}>{criteriaPaneMessages.toPublish(inForce.version)}</p>
      <Differences differences={differences} />
      {ruleSet.act.demonstration ? <p className={styles.note}>{criteriaPaneMessages.demonstration}</p> : null}
      {fields}
      {task.failure === null ? null : (
        <Notice
          intent="error"
          advice={task.failure}
          actions={<Button onClick={onMoved}>{criteriaPaneMessages.readAgain}</Button>}
        />
      )}
      {refusals.length === 0 ? null : (
        <ul className={styles.refusals}>
          {refusals.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {task.busy ? <Progress text={criteriaPaneMessages.publishing} /> : null}
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={task.busy}
        data-testid="publish-rules"
      >
        {criteriaPaneMessages.publishNow(next)}
      </Button>
    </form>
  );
}

/** The act written in the sheet, where it is a new one. */
function actOf({ inForce, ruleSet }: Extract<Publication, { kind: 'ready' }>): {
  readonly actNumber: string;
  readonly actDate: string;
} {
  const { reference, date } = ruleSet.act;
  if (reference === inForce.act.reference || ruleSet.act.demonstration) return { actNumber: '', actDate: '' };
  return { actNumber: reference, actDate: date ?? '' };
}

/** What the service found that nobody could tell here. */
function refusalsIn(failure: unknown): readonly string[] {
  if (!(failure instanceof ApiFailure)) return [];
  const codes = new Set((failure.problem?.issues ?? []).map(({ code }) => code));
  return [...codes].flatMap((code) => refusalWords[code] ?? []);
}
