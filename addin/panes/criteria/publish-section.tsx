import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RuleSetVersions } from '../../../shared/contracts/rule-sets.ts';
import { describeRules } from '../../../shared/messages/it/criteria-lines/describe-rules.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { type Publication, preparePublication } from './prepare-publication.ts';
import { PublishForm } from './publish-form.tsx';
import type { CriteriaChecking } from './use-criteria-check.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** *Pubblica*: by the head, from the worksheet, with the differences in sight. */
export function PublishSection(props: {
  readonly call: string;
  readonly membership: Membership;
  readonly versions: RuleSetVersions;
  readonly checking: CriteriaChecking;
  /** The list of versions is to be read anew: one was published, here or elsewhere. */
  readonly onMoved: () => void;
}) {
  const { insideExcel } = useSurroundings();
  const isHead = props.membership.role === 'office-head';
  return (
    <Section title={criteriaPaneMessages.publish}>
      {isHead ? null : <Notice intent="info" advice={criteriaPaneMessages.publishOnlyHead} />}
      {isHead && !insideExcel ? <Notice intent="info" advice={criteriaPaneMessages.publishInExcel} /> : null}
      {isHead && insideExcel ? <Publishing {...props} /> : null}
    </Section>
  );
}

function Publishing(props: {
  readonly call: string;
  readonly membership: Membership;
  readonly versions: RuleSetVersions;
  readonly checking: CriteriaChecking;
  readonly onMoved: () => void;
}) {
  const styles = useStyles();
  const { api } = useSurroundings();
  const { call, checking, membership, onMoved, versions } = props;
  const { ambito } = membership;
  const [publication, setPublication] = useState<Publication | null>(null);
  const task = useTask();
  const part = useScrollOnChange(publication?.kind ?? '');

  const prepare = () =>
    task.run(async () => {
      setPublication(null);
      const reading = await checking.run();
      const published = await Promise.all(versions.items.map(({ version }) => api.ruleSet(ambito.id, call, version)));
      setPublication(
        preparePublication(reading, {
          call,
          published: published.map(({ ruleSet }) => ruleSet),
          describe: describeRules(ambito.comuni),
        }),
      );
    });
  const moved = () => {
    setPublication(null);
    onMoved();
  };

  return (
    <>
      <p className={styles.note}>{criteriaPaneMessages.publishHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy ? <Progress text={criteriaPaneMessages.preparing} /> : null}
      <Button
        appearance={publication?.kind === 'ready' ? 'secondary' : 'primary'}
        className={styles.button}
        disabledFocusable={task.busy}
        onClick={prepare}
        data-testid="prepare-publication"
      >
        {criteriaPaneMessages.prepare}
      </Button>
      <div ref={part} className={styles.part}>
        {publication?.kind === 'refused'
          ? publication.reasons.map((advice) => <Notice key={advice.what} intent="warning" advice={advice} />)
          : null}
        {publication?.kind === 'ready' ? (
          <PublishForm
            call={{ code: call, version: versions.version }}
            publication={publication}
            membership={membership}
            onMoved={moved}
          />
        ) : null}
      </div>
    </>
  );
}
