import { Pane } from '../elements/pane.tsx';

export default function SettingsPane() {
  return <Pane title="">{null}</Pane>;
}
