import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { columnsMessages } from '../../../shared/messages/it/columns.ts';
import { EmptyState } from '../elements/empty-state.tsx';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { CallChoice } from './call-choice.tsx';
import { ColumnChoices } from './column-choices.tsx';

/** *Abbina colonne*: which call the file is about, then which column is which field. */
export default function ColumnsPane() {
  const { currentCall, insideExcel } = useSurroundings();
  const state = useValue(currentCall.state);
  if (!insideExcel) {
    return (
      <Pane title={columnsMessages.title}>
        <EmptyState picture={<TableSearchRegular />} advice={columnsMessages.needsExcel} />
      </Pane>
    );
  }
  return (
    <Pane title={columnsMessages.title} lead={columnsMessages.lead}>
      {state.kind === 'unsure' ? <Notice intent="warning" advice={columnsMessages.unsure(state.remembered)} /> : null}
      <CallChoice />
      {state.kind === 'chosen' ? <ColumnChoices key={state.known.call.code} known={state.known} /> : null}
    </Pane>
  );
}
