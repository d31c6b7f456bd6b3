import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { Facts } from '../elements/facts.tsx';
import { formatDay, formatFullMoment } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { TextField } from '../elements/text-field.tsx';
import { useTask } from '../shell/use-task.ts';
import { PackageSection } from './package-section.tsx';
import { readRegistration } from './registration-form.ts';
import type { ReportWork } from './report-work.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  hash: { fontFamily: 'Consolas, monospace', fontSize: '12px' },
});

interface Props {
  readonly work: ReportWork;
  readonly report: Report;
  readonly membership: Membership;
  readonly onChanged: (report: Report) => void;
}

/** Receipt, protocol, package, delivery, correction: what follows the submission. */
export function AfterSubmission(props: Props) {
  const styles = useStyles();
  const { membership, onChanged, report, work } = props;
  const { receipt, registration } = report;
  const { receiptFacts } = reportMessages;
  const task = useTask();
  const office = membership.role !== 'assembly-member';
  return (
    <>
      {receipt === null ? null : (
        <Section title={reportMessages.receipt}>
          <div data-testid="receipt">
            <Facts
              rows={[
                [receiptFacts.number, receipt.number],
                [receiptFacts.submittedAt, formatFullMoment(receipt.submittedAt)],
                [
                  receiptFacts.hash,
                  <span key="hash" className={styles.hash}>
                    {receipt.sha256}
                  </span>,
                ],
                [
                  receiptFacts.audit,
                  <span key="audit" className={styles.hash}>
                    {receipt.auditHead.slice(0, 16)}
                  </span>,
                ],
                ...(registration === null
                  ? []
                  : [
                      [
                        reportMessages.registration,
                        reportMessages.registered(registration.protocolNumber, formatDay(registration.date)),
                      ] as const,
                    ]),
                ...(report.deliveredAt === null
                  ? []
                  : [['', reportMessages.delivered(formatFullMoment(report.deliveredAt))] as const]),
              ]}
            />
          </div>
        </Section>
      )}
      {office && report.state === 'submitted' ? <RegistrationForm {...props} /> : null}
      <PackageSection report={report} membership={membership} />
      {office ? (
        <Section title={reportMessages.correct}>
          <p className={styles.note}>{reportMessages.correctHelp}</p>
          {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
          {report.state === 'registered' ? (
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={task.busy}
              onClick={() => task.run(async () => onChanged(await work.deliver(report)))}
              data-testid="deliver-report"
            >
              {reportMessages.deliver}
            </Button>
          ) : null}
          <Button
            className={styles.button}
            disabledFocusable={task.busy}
            onClick={() => task.run(async () => onChanged(await work.correct(report)))}
            data-testid="correct-report"
          >
            {reportMessages.correct}
          </Button>
        </Section>
      ) : null}
    </>
  );
}

function RegistrationForm({ work, report, onChanged }: Props) {
  const styles = useStyles();
  const [protocolNumber, setProtocolNumber] = useState('');
  const [date, setDate] = useState('');
  const [wrong, setWrong] = useState<'protocolNumber' | 'date' | null>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const task = useTask();

  const register = () => {
    const read = readRegistration({ protocolNumber, date });
    setWrong(read.kind === 'wrong' ? read.field : null);
    if (read.kind === 'wrong') {
      (read.field === 'protocolNumber' ? numberField : dateField).current?.focus();
      return;
    }
    task.run(async () => onChanged(await work.register(report, read.registration)));
  };

  return (
    <Section title={reportMessages.registration}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          register();
        }}
      >
        <p className={styles.note}>{reportMessages.registrationHelp}</p>
        <TextField
          label={reportMessages.protocolNumber}
          inputMode="numeric"
          required
          wrong={wrong === 'protocolNumber' ? reportMessages.protocolNumberWrong : null}
          field={numberField}
          value={protocolNumber}
          onChange={setProtocolNumber}
          testId="protocol-number"
        />
        <TextField
          label={reportMessages.protocolDate}
          type="date"
          required
          wrong={wrong === 'date' ? reportMessages.protocolDateWrong : null}
          field={dateField}
          value={date}
          onChange={setDate}
          testId="protocol-date"
        />
        {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
        <Button
          type="submit"
          appearance="primary"
          className={styles.button}
          disabledFocusable={task.busy}
          data-testid="register-report"
        >
          {reportMessages.register}
        </Button>
      </form>
    </Section>
  );
}
