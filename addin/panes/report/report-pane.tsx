import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report, ReportSummary } from '../../../shared/contracts/reports.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { readReport } from '../../workbook/read-report.ts';
import { writeReport } from '../../workbook/write-report.ts';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { Progress } from '../elements/progress.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { OpenReport } from './open-report.tsx';
import { PrepareSection } from './prepare-section.tsx';
import { ReportChoice } from './report-choice.tsx';
import { createReportWork } from './report-work.ts';

const useStyles = makeStyles({ note: { margin: 0 } });

/** *Relazione*: prepare, verify, submit, and follow it to its delivery. Works with and without Excel. */
export default function ReportPane() {
  const styles = useStyles();
  const { session } = useSurroundings();
  const state = useValue(session.state);
  if (state.kind !== 'signedIn') {
    return (
      <Pane title={reportMessages.title}>
        <p className={styles.note}>{reportMessages.signInFirst}</p>
        <SignInCard />
      </Pane>
    );
  }
  const { role } = state.membership;
  const reads = role === 'office-staff' || role === 'office-head' || role === 'assembly-member';
  return (
    <Pane title={reportMessages.title}>
      {reads ? (
        <ForReaders membership={state.membership} />
      ) : (
        <Notice intent="info" advice={reportMessages.notForRole} />
      )}
    </Pane>
  );
}

function ForReaders({ membership }: { readonly membership: Membership }) {
  const { api, insideExcel, newId } = useSurroundings();
  const ambito = membership.ambito.id;
  const work = useMemo(
    () =>
      createReportWork({
        api,
        ambito,
        newId,
        sheets: insideExcel ? { read: readReport, write: writeReport } : null,
      }),
    [api, ambito, newId, insideExcel],
  );
  const [reports, setReports] = useState<readonly ReportSummary[] | null>(null);
  const [open, setOpen] = useState<Report | null>(null);
  const task = useTask();
  const { run } = task;
  const writes = membership.role !== 'assembly-member';

  const load = useCallback(
    (id: string | null) =>
      run(async () => {
        const items = await work.list();
        setReports(items);
        const wanted = items.find((one) => one.id === id) ?? items[0];
        setOpen(wanted === undefined ? null : await work.open(wanted.id));
      }),
    [run, work],
  );
  useEffect(() => load(null), [load]);

  const changed = (report: Report): void => {
    setOpen(report);
    setReports((before) => [report, ...(before ?? []).filter(({ id }) => id !== report.id)]);
  };

  return (
    <>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {task.busy && reports === null ? <Progress text={actionMessages.loading} /> : null}
      {reports !== null && writes ? (
        <PrepareSection work={work} membership={membership} open={open} onPrepared={changed} />
      ) : null}
      {reports !== null && reports.length === 0 ? <Notice intent="info" advice={reportMessages.none} /> : null}
      {reports !== null && reports.length > 1 && open !== null ? (
        <ReportChoice reports={reports} chosen={open.id} onChoose={load} />
      ) : null}
      {open === null ? null : (
        <OpenReport key={open.id} work={work} report={open} membership={membership} onChanged={changed} />
      )}
    </>
  );
}
