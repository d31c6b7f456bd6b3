import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { romeToday } from '../../state/today.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { defaultPeriod, readPeriod } from './default-period.ts';
import type { ReportWork } from './report-work.ts';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px' },
  date: { minWidth: 0 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Period *dal–al* and *Predisponi*. */
export function PrepareSection(props: {
  readonly work: ReportWork;
  readonly open: Report | null;
  readonly onPrepared: (report: Report) => void;
}) {
  const styles = useStyles();
  const { now } = useSurroundings();
  const { onPrepared, open, work } = props;
  const [proposed] = useState(() => open ?? defaultPeriod(romeToday(now())));
  const [from, setFrom] = useState<string>(proposed.from);
  const [to, setTo] = useState<string>(proposed.to);
  const [wrong, setWrong] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const task = useTask();

  const prepare = () => {
    const read = readPeriod(from, to);
    setWrong(read === null);
    if (read === null) return;
    task.run(async () => {
      const { report, sheetNames } = await work.prepare(read);
      setSaid(reportMessages.prepared(sheetNames));
      announce(reportMessages.prepared(sheetNames));
      onPrepared(report);
    });
  };
  useRequestedAction({ prepareReport: prepare });

  return (
    <Section title={reportMessages.period}>
      <div className={styles.dates}>
        <Field label={reportMessages.from} className={styles.date}>
          <Input
            size="large"
            type="date"
            value={from}
            onChange={(_, { value }) => setFrom(value)}
            data-testid="period-from"
          />
        </Field>
        <Field
          label={reportMessages.to}
          className={styles.date}
          {...(wrong ? { validationMessage: reportMessages.periodWrong } : {})}
        >
          <Input
            size="large"
            type="date"
            value={to}
            onChange={(_, { value }) => setTo(value)}
            data-testid="period-to"
          />
        </Field>
      </div>
      <p className={styles.note}>{said ?? reportMessages.prepareHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy ? <Progress text={reportMessages.preparing} /> : null}
      <Button
        appearance={open === null ? 'primary' : 'secondary'}
        className={styles.button}
        disabledFocusable={task.busy}
        onClick={prepare}
        data-testid="prepare-report"
      >
        {open === null ? reportMessages.prepare : reportMessages.prepareAgain}
      </Button>
    </Section>
  );
}
