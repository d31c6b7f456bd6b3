import type { ReportSummary } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { reportStateNames } from '../../../shared/messages/it/today.ts';
import { Choice } from '../elements/choice.tsx';
import { formatDay } from '../elements/format-moment.ts';

/** Which of the Ambito's reports to look at. */
export function ReportChoice(props: {
  readonly reports: readonly ReportSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Choice
      label={reportMessages.open}
      value={props.chosen}
      onChange={props.onChoose}
      options={props.reports.map(({ id, from, to, correction, state }) => ({
        value: id,
        label: `${reportMessages.nameOf(formatDay(from), formatDay(to), correction)} · ${reportStateNames[state]}`,
      }))}
    />
  );
}
