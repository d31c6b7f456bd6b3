import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** The name of the application and a tab for every open workbook. */
export function TitleBar() {
  const workbench = useWorkbench();
  return (
    <header className="title-bar">
      <span className="app-name">{words.appName}</span>
      <span className="bench-tag">{words.benchTag}</span>
      <div className="documents" role="tablist">
        {workbench.documents.map((document) => (
          <div className={document === workbench.active ? 'document active' : 'document'} key={document.id}>
            <button
              type="button"
              role="tab"
              aria-selected={document === workbench.active}
              onClick={() => workbench.activate(document)}
            >
              {document.name}
              {document.isUnsaved && <span className="unsaved" title={words.unsaved} />}
            </button>
            <button
              type="button"
              className="close"
              aria-label={`${words.file.closeUnsaved}: ${document.name}`}
              onClick={() => workbench.close(document)}
            >
              ×
            </button>
          </div>
        ))}
      </div>
    </header>
  );
}
