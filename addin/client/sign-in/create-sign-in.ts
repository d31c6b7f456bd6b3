import { lazyEntraSignIn } from './lazy-entra.ts';
import type { SignIn } from './sign-in.ts';

/**
 * The sign-in of this build. The demonstration people are compiled in only where the build says so; elsewhere the
 * branch is dropped and their file with it. The library of the real one is fetched when somebody signs in.
 */
export async function createSignIn(now: () => number): Promise<SignIn> {
  if (__DEVELOPMENT_SIGN_IN__) {
    const { developmentSignIn } = await import('./development.ts');
    return developmentSignIn({ baseUrl: __API_ORIGIN__, fetch: (url, init) => fetch(url, init), now });
  }
  return lazyEntraSignIn(now);
}
