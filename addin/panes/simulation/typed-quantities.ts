import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { Quantity, QuantityValue } from '../../../shared/simulation/quantity.ts';
import { readQuantity } from '../../../shared/simulation/read-quantity.ts';

/** What a person has typed, by path; a quantity that is not there is as published. */
export type TypedTexts = ReadonlyMap<string, string>;

/** The texts that could be read and differ from the rules, and what is wrong with the others. */
export interface ReadTexts {
  readonly values: ReadonlyMap<string, QuantityValue>;
  readonly wrong: ReadonlyMap<string, string>;
}

/** Reads what was typed. A blank is a value only for a cap: it means that there is none. */
export function readTexts(texts: TypedTexts, quantities: readonly Quantity[]): ReadTexts {
  const values = new Map<string, QuantityValue>();
  const wrong = new Map<string, string>();
  for (const { path, role, unit, value } of quantities) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const parsed = readQuantity(text, unit);
    const noCap = !parsed.ok && parsed.reason === 'missing' && role.kind === 'cap';
    if (!parsed.ok && !noCap) wrong.set(path, simulationMessages.unread[parsed.reason](unit));
    const typed = parsed.ok ? parsed.value : null;
    if ((parsed.ok || noCap) && typed !== value) values.set(path, typed);
  }
  return { values, wrong };
}
