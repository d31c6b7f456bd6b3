import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { romeToday } from '../../state/today.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { TextField } from '../elements/text-field.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { defaultPeriod, readPeriod } from './default-period.ts';
import type { ReportWork } from './report-work.ts';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: '8px' },
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
  const [proposed] = useState(() => defaultPeriod(romeToday(now())));
  const [from, setFrom] = useState<string>(proposed.from);
  const [to, setTo] = useState<string>(proposed.to);
  useEffect(() => {
    if (open === null) return;
    setFrom(open.from);
    setTo(open.to);
  }, [open]);
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
        <TextField label={reportMessages.from} type="date" value={from} onChange={setFrom} testId="period-from" />
        <TextField
          label={reportMessages.to}
          type="date"
          wrong={wrong ? reportMessages.periodWrong : null}
          value={to}
          onChange={setTo}
          testId="period-to"
        />
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
