import { createValueStore, type ValueStore } from './state/value-store.ts';

/** Routes are what a person sees in the address of the plain web page, so they are Italian words. */
export const routeNames = [
  'oggi',
  'abbina-colonne',
  'domande',
  'graduatoria',
  'simula',
  'criteri',
  'relazione',
  'impostazioni',
] as const;
export type RouteName = (typeof routeNames)[number];

export interface Route {
  readonly name: RouteName;
  /** What follows the name: `#/graduatoria?bando=B2-2025`. */
  readonly query: Readonly<Record<string, string>>;
}

/** Reads the hash of an address. An unknown or empty one is *Oggi*: a stale bookmark never shows a blank pane. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const name = routeNames.find((candidate) => candidate === path.replace(/\/+$/, ''));
  if (name === undefined) return { name: 'oggi', query: {} };
  return { name, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** The hash of a route, the inverse of `parseRoute`. */
export function routeHash(name: RouteName, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return search === '' ? `#/${name}` : `#/${name}?${search}`;
}

/** The part of `window` the router needs. */
export interface AddressBar {
  readonly location: { hash: string };
  addEventListener(type: 'hashchange', listener: () => void): void;
}

export interface Router {
  readonly route: ValueStore<Route>;
  go(name: RouteName, query?: Readonly<Record<string, string>>): void;
}

/**
 * Office.js sets `history.pushState` to null, so the address is changed by its hash alone: one pane, one page, and
 * the ribbon commands of a shared runtime only move the hash.
 */
export function createRouter(addressBar: AddressBar): Router {
  const route = createValueStore(parseRoute(addressBar.location.hash));
  const follow = (): void => {
    route.set(parseRoute(addressBar.location.hash));
  };
  addressBar.addEventListener('hashchange', follow);
  return {
    route,
    go(name, query) {
      addressBar.location.hash = routeHash(name, query);
      follow();
    },
  };
}
