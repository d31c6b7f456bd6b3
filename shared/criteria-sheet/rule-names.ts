import type { Comune } from '../ambito/profile.ts';
import { baseFields } from '../fields/base-fields.ts';
import { sheetWords } from '../messages/it/criteria-words.ts';
import { type KnownFields, knownFields } from '../rules/check/known-fields.ts';
import { tierField } from '../rules/compile/row-reader.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { type Named, type Names, namesOf } from './names.ts';

/** The fields and derived values that a rule set may name, and the choices of each. */
export interface RuleNames {
  readonly known: KnownFields;
  readonly fields: Names;
  /** The values that a field is compared with by name; of a Comune those of the Ambito. */
  readonly choicesOf: (field: string) => Names;
}

/**
 * The names of the fields and derived values that a rule set may read, and of the tier of a row.
 *
 * @example fieldNames({ fields: [], derived: [], tiers: [] }).nameOf('isee') // 'ISEE'
 */
export function fieldNames({
  fields,
  derived,
  tiers,
}: {
  readonly fields: readonly Named[];
  readonly derived: readonly Named[];
  readonly tiers: readonly unknown[];
}): Names {
  const tier = tiers.length > 0 ? [{ id: tierField, label: sheetWords.tierField }] : [];
  return namesOf([...baseFields, ...fields, ...derived, ...tier].map(({ id, label }) => ({ id, label })));
}

/**
 * The names that can be used in a rule set.
 *
 * @param comuni the Comuni that may be named; others by their Istat code
 * @example ruleNames(b2Rules2025, cinisello.comuni).fields.nameOf('isee') // 'ISEE'
 */
export function ruleNames(
  ruleSet: Pick<RuleSet, 'fields' | 'derived' | 'tiers'>,
  comuni: readonly Comune[] = [],
): RuleNames {
  const known = knownFields(ruleSet);
  const comuniNames = namesOf(comuni.map(({ istat, name }) => ({ id: istat, label: name })));
  const byField = new Map<string, Names>();
  return {
    known,
    fields: fieldNames(ruleSet),
    choicesOf(field) {
      const definition = known.get(field);
      if (definition?.type === 'comune') return comuniNames;
      const names =
        byField.get(field) ??
        namesOf(
          (definition?.choices ?? []).map(({ value, label, synonyms }) => ({
            id: value,
            label,
            ...(synonyms === undefined ? {} : { synonyms }),
          })),
        );
      byField.set(field, names);
      return names;
    },
  };
}
