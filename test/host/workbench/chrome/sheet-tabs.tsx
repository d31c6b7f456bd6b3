import { useWorkbench } from './use-workbench.ts';

/** The visible sheets of the active workbook. */
export function SheetTabs() {
  const workbench = useWorkbench();
  const model = workbench.active?.model;
  const sheets = model?.sheets.filter(({ visibility }) => visibility === 'Visible') ?? [];
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Fogli">
      {sheets.map((sheet) => (
        <button
          type="button"
          role="tab"
          key={sheet.id}
          aria-selected={sheet.id === model?.activeSheetId}
          style={sheet.tabColor === '' ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
          onClick={() => workbench.asPerson(() => model?.person.activateSheet(sheet.id))}
        >
          {sheet.protection && <span className="lock" aria-hidden="true" />}
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
