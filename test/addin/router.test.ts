import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouter, parseRoute, routeHash, routeNames } from '../../addin/router.ts';

describe('routes', () => {
  it('every route and its query survive being written into an address and read back', () => {
    const query = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...routeNames), query, (name, given) => {
        expect(parseRoute(routeHash(name, given))).toEqual({ name, query: { ...given } });
      }),
    );
  });

  it('any other address is Oggi, never a blank pane', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(routeNames).toContain(parseRoute(text).name);
      }),
    );
    expect(parseRoute('#/_host_Info=Excel').name).toBe('oggi');
    expect(parseRoute('')).toEqual({ name: 'oggi', query: {} });
  });

  it('follows the address by its hash alone, also when a ribbon command goes to the route it is on', () => {
    let follow = (): void => undefined;
    const bar = {
      location: { hash: '#/domande' },
      addEventListener: (_: 'hashchange', listener: () => void) => {
        follow = listener;
      },
    };
    const router = createRouter(bar);
    expect(router.route.get().name).toBe('domande');
    router.go('graduatoria', { bando: 'B2-2025' });
    expect(bar.location.hash).toBe('#/graduatoria?bando=B2-2025');
    expect(router.route.get()).toEqual({ name: 'graduatoria', query: { bando: 'B2-2025' } });
    bar.location.hash = '#/relazione';
    follow();
    expect(router.route.get().name).toBe('relazione');
  });
});
