import { type DragEvent, useState } from 'react';
import { words } from '../words.ts';
import { OpenFileButton } from './open-file-button.tsx';
import { useDemonstrationFiles } from './use-demonstration-files.ts';
import { useWorkbench } from './use-workbench.ts';

/** What the page shows before a workbook is open. */
export function Welcome() {
  const workbench = useWorkbench();
  const files = useDemonstrationFiles();
  const [isOver, setIsOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    for (const file of event.dataTransfer.files) void openFile(file);
  };
  const openFile = async (file: File) => {
    try {
      await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      workbench.tell(words.notAWorkbook(file.name));
    }
  };

  return (
    <section
      className={isOver ? 'welcome over' : 'welcome'}
      aria-label={words.welcome.title}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h1>{words.welcome.title}</h1>
      <p>{words.welcome.text}</p>
      <ul>
        {files.map(({ name, url }) => (
          <li key={url}>
            <button type="button" className="file" onClick={() => void workbench.openUrl(url)}>
              <span className="file-icon" aria-hidden="true" />
              {name}
            </button>
          </li>
        ))}
      </ul>
      <OpenFileButton className="primary" /> <span className="hint">{words.welcome.drop}</span>
    </section>
  );
}
