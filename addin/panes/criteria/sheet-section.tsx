import { Button, makeStyles } from '@fluentui/react-components';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import type { CallCode } from '../../../shared/values/brands.ts';
import { clearMarks } from '../../workbook/criteria-sheet.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { ProblemList } from './problem-list.tsx';
import type { RulesSource } from './rules-source.ts';
import { StartFrom } from './start-from.tsx';
import type { CriteriaChecking } from './use-criteria-check.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  outcome: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minHeight: '44px' },
});

/** The worksheet *Criteri*: what to start from, and its mistakes. */
export function SheetSection(props: {
  readonly call: CallCode;
  readonly next: number;
  readonly sources: readonly RulesSource[];
  readonly checking: CriteriaChecking;
}) {
  const styles = useStyles();
  const { call, checking, next, sources } = props;
  const { check } = checking;
  const clearing = useTask();
  const problems = check.kind === 'checked' ? check.reading.problems : [];
  const part = useScrollOnChange(check.kind === 'checked' ? `checked ${problems.length}` : check.kind);
  const clear = () =>
    clearing.run(async () => {
      await clearMarks();
      checking.forget();
    });
  return (
    <Section title={criteriaPaneMessages.sheet}>
      <p className={styles.note}>{criteriaPaneMessages.sheetHelp}</p>
      <StartFrom call={call} next={next} sources={sources} onWritten={checking.forget} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={checking.busy}
          onClick={checking.start}
          data-testid="check-criteria"
        >
          {criteriaPaneMessages.check}
        </Button>
        {problems.length === 0 ? null : (
          <Button className={styles.button} disabledFocusable={clearing.busy} onClick={clear} data-testid="clear-marks">
            {criteriaPaneMessages.clearMarks}
          </Button>
        )}
      </div>
      {checking.busy ? <Progress text={criteriaPaneMessages.checking} /> : null}
      <div ref={part} className={styles.outcome}>
        {checking.failure === null ? null : <Notice intent="error" advice={checking.failure} />}
        {clearing.failure === null ? null : <Notice intent="error" advice={clearing.failure} />}
        {check.kind === 'noSheet' ? <Notice intent="info" advice={criteriaPaneMessages.noSheet} /> : null}
        {check.kind === 'checked' && check.stale ? (
          <Notice intent="info" advice={criteriaPaneMessages.staleSheet} />
        ) : null}
        {check.kind === 'checked' && !check.stale && problems.length === 0 ? (
          <Notice intent="success" advice={criteriaPaneMessages.noProblems} />
        ) : null}
        {problems.length === 0 ? null : (
          <>
            <Notice intent="error" advice={criteriaPaneMessages.problems(problems.length)} />
            <ProblemList problems={problems} />
          </>
        )}
      </div>
    </Section>
  );
}
