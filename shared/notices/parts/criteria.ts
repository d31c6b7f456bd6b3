import type { Condition } from '../../rules/condition.ts';
import type { Alternative, Criterion } from '../../rules/criterion.ts';
import { points } from './values.ts';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly article: string;
}

/**
 * So many points for each one of a number (*3 punti per componente*), up to `most` points where the notice says so.
 *
 * @example perOne({ id: 'members', label: 'Componenti', article: 'lett. d)' }, { field: 'members', give: 3 })
 */
export function perOne(
  named: Named,
  { field, give, most = null }: { readonly field: string; readonly give: number; readonly most?: number | null },
): Criterion {
  return {
    ...named,
    kind: 'perUnit',
    whenMissing: 'incomplete',
    field,
    pointsPerUnit: points(give),
    every: 1,
    cap: most === null ? null : points(most),
  };
}

/** Points where a condition holds; a blank that leaves it open makes the row incomplete. */
export function givenIf(named: Named, give: number, condition: Condition): Criterion {
  return { ...named, kind: 'flag', whenMissing: 'incomplete', condition, points: points(give) };
}

/** The same, where only who declares the situation has its points: a blank gives none. */
export function declaredIf(named: Named, give: number, condition: Condition): Criterion {
  return { ...named, kind: 'flag', whenMissing: 'noPoints', condition, points: points(give) };
}

/** Points by choice of a field. */
export function byChoice(named: Named, field: string, table: Readonly<Record<string, number>>): Criterion {
  return {
    ...named,
    kind: 'choice',
    whenMissing: 'incomplete',
    field,
    table: Object.entries(table).map(([value, given]) => ({ value, points: points(given) })),
  };
}

/** One of the situations of which only the best counts. */
export function situation(named: Named, give: number, condition: Condition): Alternative {
  return { ...named, kind: 'flag', condition, points: points(give) };
}
