import type { OpenDocument } from '../documents/open-document.ts';
import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** What Excel draws above every task pane: the add-in's name and a cross. */
export function PaneHeading({ document }: { readonly document: OpenDocument }) {
  const workbench = useWorkbench();
  const close = () => {
    document.paneOpen = false;
    workbench.changed();
  };
  return (
    <div className="pane-heading">
      <span>{workbench.manifest.name}</span>
      <button type="button" aria-label={words.closePane} onClick={close}>
        ×
      </button>
    </div>
  );
}
