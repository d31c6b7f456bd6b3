/** The workbench page: reads the add-in's manifest, draws the application, offers `window.workbench` to tests. */
import { createRoot } from 'react-dom/client';
import { Page } from './chrome/page.tsx';
import { WorkbenchContext } from './chrome/use-workbench.ts';
import { createControl } from './control/create-control.ts';
import { readManifest } from './documents/addin-manifest.ts';
import { Workbench } from './workbench.ts';

const manifest = readManifest(await (await fetch('/manifest.xml')).text());
const functionsMetadata: unknown = await (await fetch(manifest.functionsPath)).json();
const workbench = new Workbench(manifest, functionsMetadata);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');

createRoot(root).render(
  <WorkbenchContext.Provider value={workbench}>
    <Page />
  </WorkbenchContext.Provider>,
);
window.workbench = createControl(workbench);

for (const file of new URLSearchParams(location.search).getAll('file')) {
  await workbench.openUrl(`/workbench/files/${encodeURIComponent(file)}`);
}
