import type { Role } from '../../shared/contracts/me.ts';

/** Whose rows an action reaches: only the person's own Comune, or any of the Ambito. */
export type Reach = 'own' | 'any';

type Grants = Partial<Readonly<Record<Role, Reach>>>;

const office = { 'office-staff': 'any', 'office-head': 'any' } as const satisfies Grants;
const everyone = {
  'comune-operator': 'own',
  'comune-accounting': 'own',
  ...office,
  'assembly-member': 'any',
  administrator: 'any',
} as const satisfies Grants;

/** The one table of who may do what, and with whose rows. What is not here is denied. */
export const permissions = {
  'ambito.read': everyone,
  'calls.read': everyone,
  'ruleSets.publish': { 'office-head': 'any' },
  'applications.preview': { 'comune-operator': 'own', 'office-staff': 'any' },
  'applications.transmit': { 'comune-operator': 'own', 'office-staff': 'any' },
  'applications.states.read': { 'comune-operator': 'own', ...office },
  'applications.read': { 'comune-operator': 'own', ...office },
  'applications.transition': { 'comune-operator': 'own', ...office },
  'evaluations.run': everyone,
  'rankings.draft': { 'office-staff': 'any', 'office-head': 'any' },
  'rankings.read': office,
  'rankings.candidates.read': office,
  'rankings.approve': { 'office-head': 'any' },
  'rankings.public.read': everyone,
  'reports.prepare': office,
  'reports.read': { ...office, 'assembly-member': 'any' },
  'reports.write': office,
  'reports.verify': office,
  'reports.submit': { 'office-head': 'any' },
  'reports.register': office,
  'audit.read': { ...office, administrator: 'any' },
  'audit.verify': { ...office, administrator: 'any' },
  'lookups.ask': { 'comune-operator': 'own', 'comune-accounting': 'own', ...office },
} as const satisfies Readonly<Record<string, Grants>>;

export type Action = keyof typeof permissions;

/** How far the role's permission reaches for the action; `null` is denied. */
export function reachOf(role: Role, action: Action): Reach | null {
  const grants: Grants = permissions[action];
  return grants[role] ?? null;
}
