import { Pane } from '../elements/pane.tsx';

export default function ReportPane() {
  return <Pane title="">{null}</Pane>;
}
