import * as z from 'zod';
import type { DialogToken } from './entra-result.ts';
import { SignInFailure } from './sign-in.ts';

const messageSchema = z.object({
  accessToken: z.string().min(1),
  expiresAt: z.number(),
  account: z.object({ id: z.string(), name: z.string() }),
});

/** Dialog events of Office: the person closed it; the browser blocked it; another one is open. */
const closedByPerson = 12006;

/** The account Excel is open with; `undefined` outside Office or where Office does not say. */
export async function officeLoginHint(): Promise<string | undefined> {
  if (!insideOffice() || !Office.context.requirements.isSetSupported('IdentityAPI', '1.3')) return undefined;
  try {
    const context = await Office.auth.getAuthContext();
    return context.userPrincipalName;
  } catch {
    // Excel without an account (a guest, a local file): the person chooses in the window that opens.
    return undefined;
  }
}

/** Opens the sign-in page in Office's dialog and takes the token it sends back; `null` outside Office. */
export function officeDialogToken(): (() => Promise<DialogToken>) | null {
  if (!insideOffice()) return null;
  const address = new URL('./dialog.html', location.href).href;
  return () =>
    new Promise((resolve, reject) => {
      Office.context.ui.displayDialogAsync(address, { height: 60, width: 30 }, (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed)
          return reject(new SignInFailure('blocked', opened.error));
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
          dialog.close();
          const message = readMessage('message' in received ? received.message : '');
          if (message === null) reject(new SignInFailure('refused'));
          else resolve(message);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
          const closed = 'error' in event && event.error === closedByPerson;
          reject(new SignInFailure(closed ? 'cancelled' : 'blocked'));
        });
      });
    });
}

function insideOffice(): boolean {
  return (
    typeof Office !== 'undefined' && Office.context.ui !== undefined && Office.context.host === Office.HostType.Excel
  );
}

function readMessage(text: string): DialogToken | null {
  try {
    const parsed = messageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
