import { useEffect, useRef } from 'react';
import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** Excel's box over everything, with one button. */
export function MessageBox() {
  const workbench = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const { message } = workbench;

  useEffect(() => {
    if (message === null) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [message]);

  return (
    <dialog className="message-box" ref={dialog} onClose={() => workbench.tell(null)}>
      <p>{message}</p>
      <form method="dialog">
        <button type="submit">{words.ok}</button>
      </form>
    </dialog>
  );
}
