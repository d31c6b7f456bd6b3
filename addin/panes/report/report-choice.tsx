import { Field, Select } from '@fluentui/react-components';
import type { ReportSummary } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { reportStateNames } from '../../../shared/messages/it/today.ts';
import { formatDay } from '../elements/format-moment.ts';

/** Which of the Ambito's reports to look at. */
export function ReportChoice(props: {
  readonly reports: readonly ReportSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Field label={reportMessages.open}>
      <Select size="large" value={props.chosen} onChange={(_, { value }) => props.onChoose(value)}>
        {props.reports.map(({ id, from, to, correction, state }) => (
          <option key={id} value={id}>
            {`${reportMessages.nameOf(formatDay(from), formatDay(to), correction)} · ${reportStateNames[state]}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
