import { type ChangeEvent, useId } from 'react';
import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** Opens files of this computer. */
export function OpenFileButton({ className }: { readonly className: string }) {
  const workbench = useWorkbench();
  const id = useId();
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    for (const file of currentTarget.files ?? []) {
      try {
        await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch {
        workbench.tell(words.notAWorkbook(file.name));
      }
    }
    currentTarget.value = '';
  };
  return (
    <>
      <label className={className} htmlFor={id}>
        {words.file.open}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".xlsx"
        multiple
        onChange={(event) => void open(event)}
      />
    </>
  );
}
