import type { FieldValues } from '../../../../shared/fields/field-definition.ts';

/** Two parents of whom the grid gives nothing, to be changed one answer at a time. */
export function gridRow(changes: FieldValues = {}): FieldValues {
  return {
    ...{ parentMissing: 'none', childrenUpTo8: 0, childrenFrom9To16: 0, twins: 0, disabledCohabitant: 'none' },
    ...{ parent1Work: 'other', parent2Work: 'other' },
    ...changes,
  };
}

/** Both parents in a stable job of so many hours. */
export function bothWork(hours: number): FieldValues {
  return { parent1Work: 'stable', parent1Hours: hours, parent2Work: 'stable', parent2Hours: hours };
}
