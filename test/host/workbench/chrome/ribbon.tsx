import { words } from '../words.ts';
import type { Workbench } from '../workbench.ts';
import { AddinTab } from './addin-tab.tsx';
import { BenchTab } from './bench-tab.tsx';
import { DataTab } from './data-tab.tsx';
import { FileTab } from './file-tab.tsx';
import { useWorkbench } from './use-workbench.ts';

/** The ribbon: our own tabs and the add-in's, drawn from its manifest. */
export function Ribbon() {
  const workbench = useWorkbench();
  const tabs: readonly (readonly [Workbench['ribbonTab'], string])[] = [
    ['file', words.tabs.file],
    ['data', words.tabs.data],
    ['addin', workbench.manifest.tabLabel],
    ['bench', words.tabs.bench],
  ];
  const choose = (tab: Workbench['ribbonTab']) => {
    workbench.ribbonTab = tab;
    workbench.changed();
  };
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist">
        {tabs.map(([tab, label]) => (
          <button
            type="button"
            role="tab"
            key={tab}
            aria-selected={tab === workbench.ribbonTab}
            onClick={() => choose(tab)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="ribbon-body" role="tabpanel">
        {workbench.ribbonTab === 'file' && <FileTab />}
        {workbench.ribbonTab === 'data' && <DataTab />}
        {workbench.ribbonTab === 'addin' && <AddinTab />}
        {workbench.ribbonTab === 'bench' && <BenchTab />}
      </div>
    </div>
  );
}
