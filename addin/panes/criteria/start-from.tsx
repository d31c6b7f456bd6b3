import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Advice } from '../../../shared/messages/advice.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { noticeTemplates } from '../../../shared/notices/notice-templates.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { CallCode } from '../../../shared/values/brands.ts';
import { readCriteria, writeCriteriaSheet } from '../../workbook/criteria-sheet.ts';
import { announce } from '../elements/announcer.tsx';
import { AskFirst } from '../elements/ask-first.tsx';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useTask } from '../shell/use-task.ts';
import { useUntilUndone } from '../shell/use-until-undone.ts';
import type { RulesSource } from './rules-source.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '12px', lineHeight: '16px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Fills the worksheet from a published version or from a notice that comes with Ambito; asks before writing over it. */
export function StartFrom(props: {
  readonly call: CallCode;
  /** The version that would be published next. */
  readonly next: number;
  readonly sources: readonly RulesSource[];
  readonly onWritten: () => void;
}) {
  const styles = useStyles();
  const { call, next, onWritten, sources } = props;
  const [picked, setPicked] = useState('');
  const [asking, setAsking] = useState(false);
  const [written, setWritten] = useUntilUndone<Advice>();
  const task = useTask();
  const source = sources.find(({ id }) => id === picked) ?? sources[0];
  const template = noticeTemplates.find(({ id }) => `template ${id}` === picked);

  const write = async (): Promise<void> => {
    setAsking(false);
    const ruleSet = await (template ?? source)?.load();
    if (ruleSet === undefined || ruleSet === null) return;
    const { sheetName } = await writeCriteriaSheet(asDraft(ruleSet, call, next));
    onWritten();
    const advice = criteriaPaneMessages.written(sheetName);
    setWritten(advice);
    announce(advice.what);
  };
  const start = () =>
    task.run(async () => {
      setWritten(null);
      // What is there already is not written over unasked.
      if ((await readCriteria()) === null) await write();
      else setAsking(true);
    });

  return (
    <>
      <Choice
        label={criteriaPaneMessages.startFrom}
        value={picked === '' ? (source?.id ?? '') : picked}
        onChange={(value) => {
          setPicked(value);
          setAsking(false);
          setWritten(null);
        }}
        options={[
          ...sources.map(({ id, label }) => ({ value: id, label })),
          ...noticeTemplates.map(({ id, title }) => ({
            value: `template ${id}`,
            label: criteriaPaneMessages.template(title),
          })),
        ]}
        testId="start-from"
      />
      {template === undefined ? null : (
        <p className={styles.note}>
          {`${criteriaPaneMessages.evidence[template.evidence]} `}
          <Link href={template.source} target="_blank" rel="noreferrer">
            {criteriaPaneMessages.templateSource}
          </Link>
        </p>
      )}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy ? <Progress text={criteriaPaneMessages.writing} /> : null}
      {written === null ? null : <Notice intent="success" advice={written} />}
      {asking ? (
        <AskFirst
          advice={criteriaPaneMessages.askWrite}
          goOn={criteriaPaneMessages.writeAnyway}
          onGoOn={() => task.run(write)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button className={styles.button} disabledFocusable={task.busy} onClick={start} data-testid="write-criteria">
          {criteriaPaneMessages.write}
        </Button>
      )}
    </>
  );
}

/** The rules as a draft of the next version of this call, whichever notice or version they come from. */
function asDraft(ruleSet: RuleSet, call: CallCode, version: number): RuleSet {
  return { ...ruleSet, call, version };
}
