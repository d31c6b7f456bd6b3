import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { signInFailureMessages } from '../../../shared/messages/it/connection.ts';
import { signInMessages } from '../../../shared/messages/it/sign-in.ts';
import { readEntraConfiguration } from './entra-configuration.ts';
import { dialogTokenOf } from './entra-result.ts';

/**
 * The page of Office's dialog: sends the person to Entra ID and, once back, hands the token to the pane. The dialog has
 * a runtime of its own; a message to its parent is all it can do.
 */
async function signInHere(): Promise<void> {
  say(signInMessages.signingIn);
  const { authority, clientId, scope } = await readEntraConfiguration((url) => fetch(url));
  await Office.onReady();
  const client = await createStandardPublicClientApplication({
    auth: { clientId, authority, redirectUri: new URL('./dialog.html', location.href).href },
    cache: { cacheLocation: 'sessionStorage' },
  });
  const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  if (result === null) return client.acquireTokenRedirect({ scopes: [scope] });
  // The pane keeps the token in memory; nothing of it stays behind in this window's storage.
  await client.clearCache();
  Office.context.ui.messageParent(JSON.stringify(dialogTokenOf(result, () => Date.now())));
}

function say(text: string): void {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = text;
}

signInHere().catch((failure: unknown) => {
  console.error(failure);
  const { next, what } = signInFailureMessages.refused;
  say(`${what} ${next}`);
});
