import { type KnownFields, knownFields } from '../rules/check/known-fields.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

/** Makes the quantities of one rule set: it knows in which unit each field is measured. */
export interface QuantityMaker {
  readonly known: KnownFields;
  /** `null` where a field is not measured: a flag, a text, a choice. */
  readonly unitOf: (field: string) => QuantityUnit | null;
}

/** A quantity that stands alone and is the whole of its rule unless said otherwise. */
export function quantity(given: Pick<Quantity, 'path' | 'role' | 'unit' | 'value'> & Partial<Quantity>): Quantity {
  return { movesWith: [], partOf: '', ...given };
}

/**
 * What lists the quantities of a rule set needs to know of its fields.
 *
 * @example quantityMaker(b2Rules2025).unitOf('isee') // 'euro'
 */
export function quantityMaker(ruleSet: RuleSet): QuantityMaker {
  const known = knownFields(ruleSet);
  const kindOf = new Map(ruleSet.derived.map(({ id, kind }) => [id, kind]));
  return {
    known,
    unitOf: (field) => {
      switch (kindOf.get(field)) {
        case 'ageInYears':
        case 'completedYears':
          return 'years';
        case 'completedMonths':
          return 'months';
        default:
          return unitByType(known, field);
      }
    },
  };
}

function unitByType(known: KnownFields, field: string): QuantityUnit | null {
  switch (known.get(field)?.type) {
    case 'money':
      return 'euro';
    case 'integer':
      return 'whole';
    case 'decimal':
      return 'decimal';
    case 'ratio':
      return 'percent';
    case 'date':
      return 'date';
    case 'moment':
      return 'moment';
    default:
      return null;
  }
}
