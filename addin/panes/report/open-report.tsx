import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { isReady } from '../../../shared/report/check-report.ts';
import { announce } from '../elements/announcer.tsx';
import { formatDay } from '../elements/format-moment.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { Section } from '../elements/section.tsx';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { AfterSubmission } from './after-submission.tsx';
import { ReportIssues } from './report-issues.tsx';
import { isEditable, issuesOf, type ReportWork } from './report-work.ts';
import { Stepper } from './stepper.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  after: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** One report: where it stands, what is missing, and the next step. */
export function OpenReport(props: {
  readonly work: ReportWork;
  readonly report: Report;
  readonly membership: Membership;
  readonly onChanged: (report: Report) => void;
}) {
  const styles = useStyles();
  const { membership, onChanged, report, work } = props;
  // Each step after submission takes its form away: the keyboard goes on with the receipt or the next form.
  const part = useScrollOnChange(isEditable(report) ? 'editing' : report.state);
  const title = reportMessages.nameOf(formatDay(report.from), formatDay(report.to), report.correction);
  return (
    <>
      <Section title={title}>
        <Stepper state={report.state} />
        {isEditable(report) ? (
          <BeforeSubmission work={work} report={report} membership={membership} onChanged={onChanged} />
        ) : null}
      </Section>
      <div ref={part} className={styles.after}>
        {isEditable(report) ? null : (
          <AfterSubmission work={work} report={report} membership={membership} onChanged={onChanged} />
        )}
      </div>
    </>
  );
}

function BeforeSubmission(props: {
  readonly work: ReportWork;
  readonly report: Report;
  readonly membership: Membership;
  readonly onChanged: (report: Report) => void;
}) {
  const styles = useStyles();
  const { membership, onChanged, report, work } = props;
  const [looked, setLooked] = useState(false);
  const verifying = useTask();
  const submitting = useTask();
  const isHead = membership.role === 'office-head';
  const office = isHead || membership.role === 'office-staff';
  const issues = issuesOf(report);
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  const ready = isReady(report.issues);

  const verify = () =>
    verifying.run(async () => {
      const verified = await work.verify(report);
      setLooked(true);
      onChanged(verified);
      announce(isReady(verified.issues) ? reportMessages.ready.what : reportMessages.issues);
    });
  const submit = () =>
    submitting.run(async () => {
      const submitted = await work.submit(report);
      setLooked(true);
      onChanged(submitted);
      if (submitted.receipt !== null) announce(reportMessages.submitted(submitted.receipt.number));
    });
  useRequestedAction({ verifyReport: verify, ...(isHead ? { submitReport: submit } : {}) });

  const failure = submitting.failure ?? verifying.failure;
  return (
    <>
      {failure === null ? null : <Notice intent="error" advice={failure} />}
      {verifying.busy ? <Progress text={reportMessages.verifying} /> : null}
      {submitting.busy ? <Progress text={reportMessages.submitting} /> : null}
      {looked && !ready && report.state !== 'verified' ? (
        <Notice intent="warning" advice={reportMessages.notReady(errors)} />
      ) : null}
      {report.state === 'verified' ? <VerifiedNotice ready={ready} isHead={isHead} /> : null}
      {issues.length === 0 ? null : <ReportIssues report={report.report} issues={issues} />}
      {office ? (
        <div className={styles.actions}>
          <Button
            className={styles.button}
            appearance={isHead ? 'secondary' : 'primary'}
            disabledFocusable={verifying.busy || submitting.busy}
            onClick={verify}
            data-testid="verify-report"
          >
            {reportMessages.verify}
          </Button>
          {isHead ? (
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={submitting.busy}
              onClick={submit}
              data-testid="submit-report"
            >
              {reportMessages.submit}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isHead ? <p className={styles.note}>{reportMessages.submitHelp}</p> : null}
    </>
  );
}

/** Verified means complete that day: the store's figures may have changed since, and then it cannot be submitted. */
function VerifiedNotice({ ready, isHead }: { readonly ready: boolean; readonly isHead: boolean }) {
  if (ready) return <Notice intent="success" advice={isHead ? reportMessages.ready : reportMessages.readyForHead} />;
  return <Notice intent="warning" advice={isHead ? reportMessages.outdatedForHead : reportMessages.outdated} />;
}
