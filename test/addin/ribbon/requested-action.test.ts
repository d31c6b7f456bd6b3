import { describe, expect, it } from 'vitest';
import { destinations, isAskedOf } from '../../../addin/ribbon/requested-action.ts';
import { routeNames } from '../../../addin/router.ts';

describe('an action asked from the ribbon', () => {
  it('belongs to the section its button leads to, and to no other', () => {
    for (const { action, route } of Object.values(destinations)) {
      if (action === null) continue;
      expect(routeNames.filter((name) => isAskedOf(action, name))).toEqual([route]);
    }
  });

  it('«Invia relazione» does not wait in another section for whoever comes next', () => {
    expect(isAskedOf('submitReport', 'impostazioni')).toBe(false);
    expect(isAskedOf('submitReport', 'oggi')).toBe(false);
  });
});
