import type { RouteContract } from '../api/route-contract.ts';
import { createApi } from '../app.ts';
import { openStore } from '../store/store.ts';

/** The contracts of every route, from an app made only to be read: nothing is opened and nothing can be asked of it. */
export function routeContracts(): readonly RouteContract[] {
  const unused = (): never => {
    throw new Error('This app only describes itself');
  };
  const store = openStore({
    table: 'description',
    region: 'eu-south-1',
    endpoint: null,
    clock: unused,
    random: unused,
    keyWrapper: { wrap: unused, unwrap: unused },
  });
  return createApi({
    store,
    tokens: { verify: unused },
    clock: unused,
    newId: unused,
    newSecret: unused,
    log: unused,
    version: 'description',
    openApi: unused,
  }).contracts;
}
