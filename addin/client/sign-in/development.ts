import * as z from 'zod';
import { type Account, type DemonstrationPerson, type SignIn, SignInFailure } from './sign-in.ts';

const peopleSchema = z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })).readonly();
const tokenSchema = z.object({ token: z.string(), expiresIn: z.number().positive() });

/** The loopback issuer's page of the development server; production builds leave this file out. */
export interface DevelopmentIssuer {
  readonly baseUrl: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly now: () => number;
}

interface Held {
  readonly person: DemonstrationPerson;
  readonly token: string;
  readonly expiresAt: number;
}

/** Signs in as one of the demonstration people, without a password. */
export function developmentSignIn(issuer: DevelopmentIssuer): SignIn {
  let held: Held | null = null;

  const people = async (): Promise<readonly DemonstrationPerson[]> =>
    peopleSchema.parse(await ask(issuer, '/dev/people'));

  const issue = async (person: DemonstrationPerson): Promise<Held> => {
    const answer = tokenSchema.parse(
      await ask(issuer, '/dev/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ person: person.id }),
      }),
    );
    return { person, token: answer.token, expiresAt: issuer.now() + answer.expiresIn * 1_000 };
  };

  const accountOf = ({ person }: Held): Account => ({ id: person.id, name: person.name });

  return {
    kind: 'demonstration',
    people,
    account: () => (held === null ? null : accountOf(held)),
    async signIn(id) {
      const person = (await people()).find((candidate) => candidate.id === id);
      if (person === undefined) throw new SignInFailure('cancelled');
      held = await issue(person);
      return accountOf(held);
    },
    async token(renew) {
      if (held === null) throw new SignInFailure('cancelled');
      if (renew || held.expiresAt - issuer.now() < 60_000) held = await issue(held.person);
      return held.token;
    },
    async signOut() {
      held = null;
    },
  };
}

async function ask(issuer: DevelopmentIssuer, path: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await issuer.fetch(issuer.baseUrl + path, init);
  } catch (cause) {
    throw new SignInFailure('offline', cause);
  }
  if (!response.ok) throw new SignInFailure(response.status >= 500 ? 'offline' : 'refused');
  return response.json();
}
