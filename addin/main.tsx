import { createRoot } from 'react-dom/client';
import { createSurroundings } from './create-surroundings.ts';
import { App } from './panes/shell/app.tsx';
import { keepTabInside } from './panes/shell/keep-tab-inside.ts';
import { startInsideExcel } from './start-inside-excel.ts';

/**
 * The page of the shared runtime: formulas and ribbon first, because Excel waits for them, then the pane. Opened in a
 * browser without Excel, the same page approves rankings and submits reports.
 */
async function start(): Promise<void> {
  const insideExcel = await officeIsExcel();
  const coming = createSurroundings(insideExcel);
  if (insideExcel) {
    startInsideExcel(coming);
    keepTabInside(document);
  }
  const surroundings = await coming;
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  createRoot(root).render(<App surroundings={surroundings} />);
}

async function officeIsExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

void start();
