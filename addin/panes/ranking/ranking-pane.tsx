import { Pane } from '../elements/pane.tsx';

export default function RankingPane() {
  return <Pane title="">{null}</Pane>;
}
