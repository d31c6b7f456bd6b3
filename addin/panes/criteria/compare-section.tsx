import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comune } from '../../../shared/ambito/profile.ts';
import { describeRules } from '../../../shared/messages/it/criteria-lines/describe-rules.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { compareRuleSets, type RuleDifference } from '../../../shared/rules/compare-rule-sets.ts';
import { announce } from '../elements/announcer.tsx';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useTask } from '../shell/use-task.ts';
import { Differences } from './differences.tsx';
import type { RulesSource } from './rules-source.ts';

const useStyles = makeStyles({ button: { minHeight: '44px', alignSelf: 'flex-start' } });

/** Two versions line by line: any two of those published, of the file, and what the worksheet says now. */
export function CompareSection(props: {
  readonly sources: readonly RulesSource[];
  readonly comuni: readonly Comune[];
}) {
  const styles = useStyles();
  const { comuni, sources } = props;
  const [picked, setPicked] = useState<{ readonly before?: string; readonly after?: string }>({});
  const [differences, setDifferences] = useState<readonly RuleDifference[] | 'unread' | null>(null);
  const task = useTask();
  // At first the worksheet, or the newest version, beside the one before it.
  const after = sources.find(({ id }) => id === picked.after) ?? sources[0];
  const before = sources.find(({ id }) => id === picked.before) ?? sources[1];
  const options = sources.map(({ id, label }) => ({ value: id, label }));
  const choose = (choice: typeof picked) => {
    setPicked({ ...picked, ...choice });
    setDifferences(null);
  };

  const compare = () =>
    task.run(async () => {
      if (before === undefined || after === undefined) return;
      const [old, fresh] = await Promise.all([before.load(), after.load()]);
      if (old === null || fresh === null) return setDifferences('unread');
      const found = compareRuleSets(old, fresh, describeRules(comuni));
      setDifferences(found);
      announce(
        found.length === 0 ? criteriaPaneMessages.sameVersions.what : criteriaPaneMessages.differences(found.length),
      );
    });

  return (
    <Section title={criteriaPaneMessages.compare}>
      <Choice
        label={criteriaPaneMessages.before}
        value={before?.id ?? ''}
        options={options}
        onChange={(value) => choose({ before: value })}
        testId="compare-before"
      />
      <Choice
        label={criteriaPaneMessages.after}
        value={after?.id ?? ''}
        options={options}
        onChange={(value) => choose({ after: value })}
        testId="compare-after"
      />
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy ? <Progress text={criteriaPaneMessages.comparing} /> : null}
      <Button className={styles.button} disabledFocusable={task.busy} onClick={compare} data-testid="compare">
        {criteriaPaneMessages.compareNow}
      </Button>
      {differences === 'unread' ? <Notice intent="warning" advice={criteriaPaneMessages.sheetUnread} /> : null}
      {differences === null || differences === 'unread' ? null : <Differences differences={differences} />}
    </Section>
  );
}
