import { useEffect, useRef, useState } from 'react';
import { paneContainerId } from '../documents/start-addin.ts';
import type { GridView } from '../grid/grid-view.ts';
import { showWorkbench } from '../grid/show-workbench.ts';
import { words } from '../words.ts';
import { ChartLayer } from './chart-layer.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { MessageBox } from './message-box.tsx';
import { PaneHeading } from './pane-heading.tsx';
import { Ribbon } from './ribbon.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';
import { useWorkbench } from './use-workbench.ts';
import { Welcome } from './welcome.tsx';

/** The whole page: an office application in miniature around the grid and the add-in's pane. */
export function Page() {
  const workbench = useWorkbench();
  const gridContainer = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<GridView | null>(null);
  const { active, paneWidth } = workbench;
  const paneIsOpen = active?.paneOpen ?? false;

  useEffect(() => {
    if (gridContainer.current) setGrid(showWorkbench(workbench, gridContainer.current));
  }, [workbench]);

  for (const { iframe } of workbench.documents) iframe.classList.toggle('behind', iframe !== active?.iframe);

  return (
    <div className={workbench.isDark ? 'app dark' : 'app'} data-testid="workbench">
      <TitleBar />
      <Ribbon />
      <FormulaBar />
      <main
        className="work"
        style={{ gridTemplateColumns: paneIsOpen ? `minmax(0, 1fr) ${paneWidth}px` : 'minmax(0, 1fr)' }}
      >
        <section className="sheet" aria-label={active?.model.activeSheet.name ?? words.welcome.title}>
          <div className="grid" ref={gridContainer} hidden={active === null} />
          {active === null ? <Welcome /> : grid && <ChartLayer grid={grid} />}
        </section>
        <aside className="pane" hidden={!paneIsOpen} style={{ width: paneWidth }}>
          {active && <PaneHeading document={active} />}
          <div className="pane-pages" id={paneContainerId} />
        </aside>
      </main>
      <SheetTabs />
      <StatusBar />
      <MessageBox />
    </div>
  );
}
