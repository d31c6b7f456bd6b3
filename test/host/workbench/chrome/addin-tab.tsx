import { RibbonGroup } from './ribbon-group.tsx';
import { useWorkbench } from './use-workbench.ts';

/** The add-in's own tab: a click does what Excel would do with the button's action. */
export function AddinTab() {
  const workbench = useWorkbench();
  return workbench.manifest.groups.map((group) => (
    <RibbonGroup label={group.label} key={group.id}>
      {group.buttons.map((button) => (
        <button
          type="button"
          className="big"
          key={button.id}
          title={`${button.title}\n${button.tip}`}
          disabled={workbench.active === null}
          onClick={() => void workbench.ribbon(button.id)}
        >
          <img src={button.icon} alt="" width={32} height={32} />
          {button.label}
        </button>
      ))}
    </RibbonGroup>
  ));
}
