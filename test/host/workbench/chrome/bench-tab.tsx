import { words } from '../words.ts';
import { RibbonGroup } from './ribbon-group.tsx';
import { useWorkbench } from './use-workbench.ts';

/** How Excel is played: its version, the network, light or dark, the width of the pane. */
export function BenchTab() {
  const workbench = useWorkbench();
  const setDark = (dark: boolean) => {
    workbench.setDark(dark);
  };
  return (
    <>
      <RibbonGroup label={words.bench.api}>
        {(['1.14', '1.18'] as const).map((version) => (
          <Choice
            key={version}
            label={`ExcelApi ${version}`}
            isChosen={workbench.apiVersion === version}
            choose={() => workbench.setApiVersion(version)}
          />
        ))}
      </RibbonGroup>
      <RibbonGroup label={words.bench.network}>
        <Choice
          label={words.bench.online}
          isChosen={!workbench.isOffline}
          choose={() => void workbench.setOffline(false)}
        />
        <Choice
          label={words.bench.offline}
          isChosen={workbench.isOffline}
          choose={() => void workbench.setOffline(true)}
        />
      </RibbonGroup>
      <RibbonGroup label={words.bench.theme}>
        <Choice label={words.bench.light} isChosen={!workbench.isDark} choose={() => setDark(false)} />
        <Choice label={words.bench.dark} isChosen={workbench.isDark} choose={() => setDark(true)} />
      </RibbonGroup>
      <RibbonGroup label={words.bench.pane}>
        {[320, 350, 450].map((width) => (
          <Choice
            key={width}
            label={`${width} px`}
            isChosen={workbench.paneWidth === width}
            choose={() => workbench.setPaneWidth(width)}
          />
        ))}
      </RibbonGroup>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Choice({ label, isChosen, choose }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={isChosen} onClick={choose}>
      {label}
    </button>
  );
}
