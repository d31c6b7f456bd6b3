import { bring } from '../../state/bring.ts';
import { type SignIn, SignInFailure } from './sign-in.ts';

/** Entra ID's sign-in, its library fetched at the first click and not before. */
export function lazyEntraSignIn(now: () => number): SignIn {
  let loaded: SignIn | null = null;

  const load = async (): Promise<SignIn> => {
    if (loaded !== null) return loaded;
    const [{ readEntraConfiguration }, { officeDialogToken, officeLoginHint }, { entraSignIn }] = await bring(() =>
      Promise.all([import('./entra-configuration.ts'), import('./office-dialog.ts'), import('./entra.ts')]),
    );
    const configuration = await readEntraConfiguration((url) => fetch(url));
    loaded = await entraSignIn({ configuration, loginHint: officeLoginHint, dialog: officeDialogToken(), now });
    return loaded;
  };

  return {
    kind: 'office',
    people: async () => [],
    account: () => loaded?.account() ?? null,
    signIn: async () => (await load()).signIn(),
    token(renew) {
      if (loaded === null) return Promise.reject(new SignInFailure('cancelled'));
      return loaded.token(renew);
    },
    signOut: async () => loaded?.signOut(),
  };
}
