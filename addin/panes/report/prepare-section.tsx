import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { romeToday } from '../../state/today.ts';
import { announce } from '../elements/announcer.tsx';
import { AskFirst } from '../elements/ask-first.tsx';
import { formatDay } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { TextField } from '../elements/text-field.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { defaultPeriod, type Period, readPeriod } from './default-period.ts';
import { prepareStep } from './prepare-step.ts';
import type { ReportWork } from './report-work.ts';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: '8px' },
  place: { display: 'contents' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Period *dal–al* and *Predisponi*; the head is asked first where it would cost the right to submit. */
export function PrepareSection(props: {
  readonly work: ReportWork;
  readonly membership: Membership;
  readonly open: Report | null;
  readonly onPrepared: (report: Report) => void;
}) {
  const styles = useStyles();
  const { now, session } = useSurroundings();
  const state = useValue(session.state);
  const { membership, onPrepared, open, work } = props;
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
  const [asking, setAsking] = useState<{ readonly period: Period } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const task = useTask();

  const prepare = () => {
    const read = readPeriod(from, to);
    setWrong(read === null);
    if (read === null) return;
    setAsking(null);
    task.run(async () => {
      const person = state.kind === 'signedIn' ? state.me.person.id : null;
      if (prepareStep(await work.list(), read, { person, membership }) === 'ask') setAsking({ period: read });
      else await write(read);
    });
  };
  const write = async (period: Period): Promise<void> => {
    const { report, sheetNames } = await work.prepare(period);
    setSaid(reportMessages.prepared(sheetNames));
    announce(reportMessages.prepared(sheetNames));
    onPrepared(report);
  };
  const leaveQuestion = () => {
    setAsking(null);
    place.current?.querySelector('button')?.focus();
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
      {asking === null || task.busy ? null : (
        <AskFirst
          advice={reportMessages.askPrepareAgain(formatDay(asking.period.from), formatDay(asking.period.to))}
          goOn={reportMessages.prepareAnyway}
          onGoOn={() => {
            leaveQuestion();
            task.run(() => write(asking.period));
          }}
          onCancel={leaveQuestion}
        />
      )}
      <div ref={place} className={styles.place}>
        <Button
          appearance={open === null ? 'primary' : 'secondary'}
          className={styles.button}
          disabledFocusable={task.busy}
          onClick={prepare}
          data-testid="prepare-report"
        >
          {open === null ? reportMessages.prepare : reportMessages.prepareAgain}
        </Button>
      </div>
    </Section>
  );
}
