import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import type { RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { formatValue } from '../elements/format-value.ts';
import { comuneName } from './application-name.ts';
import type { FieldNaming } from './explanation.tsx';

/** How the values and thresholds of a call's rules are written; Comuni by name. */
export function ruleNaming(naming: FieldNaming, comuni: AmbitoProfile['comuni']): RuleNaming {
  const typeOf = (field: string) => naming.fieldOf(field)?.type;
  const write: RuleNaming['valueOf'] = (field, value) =>
    typeOf(field) === 'comune' && value !== null
      ? comuneName(String(value), comuni)
      : formatValue(value, naming.fieldOf(field));
  return {
    labelOf: naming.labelOf,
    valueOf: write,
    thresholdOf: (field, value) => write(field, typeOf(field) === 'ratio' ? `${value}/${WHOLE}` : value),
    isTime: (field) => typeOf(field) === 'date' || typeOf(field) === 'moment',
  };
}

/** 100% in basis points. */
const WHOLE = 10_000;
