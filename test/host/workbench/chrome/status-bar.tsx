import type { SheetModel } from '../../model/sheet-model.ts';
import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** The line below everything: what Excel would say, and how it is being played. */
export function StatusBar() {
  const workbench = useWorkbench();
  const sheet = workbench.active?.model.activeSheet;
  return (
    <footer className="status-bar">
      <span>{words.ready}</span>
      {sheet && <span>{filterText(sheet)}</span>}
      {sheet?.protection && <span>{words.protectedSheet}</span>}
      <span className="spring" />
      <span className={workbench.isOffline ? 'offline' : undefined}>
        {words.bench.network}: {workbench.isOffline ? words.bench.offline : words.bench.online}
      </span>
      <span>ExcelApi {workbench.apiVersion}</span>
    </footer>
  );
}

function filterText(sheet: SheetModel): string {
  if (sheet.filteredRows.size === 0) return '';
  const areas = [...sheet.tables.map(({ area }) => area), ...(sheet.autoFilter ? [sheet.autoFilter.area] : [])];
  const total = areas.reduce((rows, area) => rows + area.rows - 1, 0);
  return words.rowsShown(total - sheet.filteredRows.size, total);
}
