import { ambitoProfileSchema, type Me, type Membership, meSchema } from '../../shared/contracts/me.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { VerifiedToken } from '../auth/tokens.ts';
import { getProfile } from '../store/ambiti.ts';
import { findMemberships } from '../store/members.ts';
import type { Store } from '../store/store.ts';

/** `GET /v1/me` and `GET /v1/ambiti/{ambito}`: who is signed in, where, and the settings of the Ambito. */
export function addPeopleRoutes(api: Api): void {
  const { app, contracts, dependencies } = api;
  contracts.push({
    method: 'GET',
    path: '/v1/me',
    action: 'signedIn',
    summary: 'The person signed in and their memberships',
    status: 200,
    answer: meSchema,
  });
  app.get('/v1/me', async (context) => context.json(await describeMe(dependencies.store, context.get('person'))));

  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito',
      action: 'ambito.read',
      summary: 'The settings of the Ambito',
      status: 200,
      answer: ambitoProfileSchema,
    },
    async ({ ambito }) => {
      const profile = await getProfile(dependencies.store, ambito);
      if (profile === null) throw new ProblemError('NOT_FOUND');
      return profile;
    },
  );
}

async function describeMe(store: Store, person: VerifiedToken): Promise<Me> {
  const places = await findMemberships(store, person);
  const memberships = await Promise.all(
    places.map(async ({ ambito, role, deputy, comune }): Promise<readonly Membership[]> => {
      const profile = await getProfile(store, ambito);
      // An Ambito that no longer lists the person's tenant does not exist for them.
      const listed = profile?.entraTenants.includes(person.entraTenant) === true;
      return profile !== null && listed ? [{ role, deputy, comune, ambito: profile }] : [];
    }),
  );
  return {
    person: { id: person.subject, name: places[0]?.displayName ?? '' },
    memberships: memberships.flat(),
  };
}
