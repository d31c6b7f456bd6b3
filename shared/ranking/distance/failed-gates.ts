import type { FieldValue, FieldValues } from '../../fields/field-definition.ts';
import { compileComparison, type Truth } from '../../rules/compile/compile-comparison.ts';
import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Comparison } from '../../rules/condition.ts';
import type { Gate } from '../../rules/rule-set.ts';

/** A gate that keeps a row out. */
export interface FailedGate {
  readonly code: string;
  /** Why it applies to the row; empty where it applies to everybody. */
  readonly applies: readonly ReadComparison[];
  /** Its alternatives, of which not one holds. */
  readonly asks: readonly (readonly ReadComparison[])[];
}

/** A comparison with the value the row has for it; `holds` is `null` where that is missing. */
export interface ReadComparison {
  readonly comparison: Comparison;
  readonly value: FieldValue;
  readonly holds: Truth;
}

/**
 * Every gate that a row fails, with what was read and what was asked.
 *
 * @example failedGates(compiled, values)[0]?.asks[0]?.[0] // ISEE 2600000, asked at most 2500000
 */
export function failedGates(ruleSet: CompiledRuleSet, values: FieldValues): readonly FailedGate[] {
  const row = ruleSet.reader.read(values);
  const readAll = (comparisons: readonly Comparison[]): readonly ReadComparison[] =>
    comparisons.map((comparison) => {
      const { holds, slot } = compileComparison(comparison, ruleSet.reader);
      return { comparison, value: row[slot.index] ?? null, holds: holds(row) };
    });
  return ruleSet.gates.flatMap((compiled, index): readonly FailedGate[] => {
    const gate: Gate | undefined = ruleSet.ruleSet.gates[index];
    const applies = compiled.appliesWhen === null || compiled.appliesWhen.holds(row) === true;
    if (gate === undefined || !applies || compiled.condition.holds(row) !== false) return [];
    const reasons = (gate.appliesWhen ?? []).map(readAll);
    return [
      {
        code: gate.code,
        applies: reasons.find((alternative) => alternative.every(({ holds }) => holds === true)) ?? [],
        asks: gate.condition.map(readAll),
      },
    ];
  });
}
