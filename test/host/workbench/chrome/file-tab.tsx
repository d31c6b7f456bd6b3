import { words } from '../words.ts';
import { OpenFileButton } from './open-file-button.tsx';
import { RibbonGroup } from './ribbon-group.tsx';
import { saveToDisk } from './save-to-disk.ts';
import { useDemonstrationFiles } from './use-demonstration-files.ts';
import { useWorkbench } from './use-workbench.ts';

/** Opening, saving and closing. */
export function FileTab() {
  const workbench = useWorkbench();
  const files = useDemonstrationFiles();
  const { active } = workbench;
  return (
    <>
      <RibbonGroup label={words.file.group}>
        <OpenFileButton className="small" />
        <button type="button" onClick={() => workbench.openEmpty()}>
          {words.file.empty}
        </button>
        <button type="button" disabled={!active} onClick={() => active && void workbench.save(active)}>
          {words.file.save}
        </button>
        <button
          type="button"
          disabled={!active}
          onClick={() => active && void active.save().then((bytes) => saveToDisk(active.name, bytes))}
        >
          {words.file.download}
        </button>
        <button type="button" disabled={!active} onClick={() => active && void workbench.openSecondWindow(active)}>
          {words.file.secondWindow}
        </button>
        <button type="button" disabled={!active} onClick={() => active && workbench.close(active)}>
          {active?.isUnsaved ? words.file.closeUnsaved : words.file.close}
        </button>
      </RibbonGroup>
      <RibbonGroup label={words.file.demonstration}>
        {files.map(({ name, url }) => (
          <button type="button" key={url} onClick={() => void workbench.openUrl(url)}>
            {name}
          </button>
        ))}
      </RibbonGroup>
    </>
  );
}
