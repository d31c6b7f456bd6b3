import { reportFormWords as words } from '../messages/it/report-form.ts';
import type { CallFigures } from './prepare-report.ts';
import type { ReportChart } from './semester-report.ts';

/** The chart of *Bandi*: for each call how many applications were received and what became of them. */
export function callsChart(calls: readonly CallFigures[]): ReportChart {
  return {
    title: words.callsChart,
    categories: calls.map((call) => call.code),
    series: (['received', 'funded', 'waiting', 'refused', 'pending'] as const).map((figure) => ({
      name: words.columns[figure],
      values: calls.map((call) => call[figure]),
    })),
  };
}
