import type { RuleLine } from '../../../rules/compare-rule-sets.ts';
import type { Tier } from '../../../rules/order-key.ts';
import type { Gate, Reserve } from '../../../rules/rule-set.ts';
import { partWords } from '../criteria-kinds.ts';
import { conditionLines } from './condition-lines.ts';
import type { RuleTexts } from './rule-texts.ts';
import { said, saidText } from './said.ts';

/** A gate: when it is asked, and what it asks. */
export function gateLine({ appliesWhen, ...gate }: Gate, texts: RuleTexts): RuleLine {
  const asked: readonly RuleLine[] =
    appliesWhen === undefined ? [] : [part(partWords.appliesWhen, conditionLines(appliesWhen, texts))];
  return {
    ...head(gate.code, gate.code, 'gate'),
    says: [saidText('Motivo di esclusione', gate.text), saidText('Articolo', gate.article)],
    lines: [...asked, part(partWords.gate, conditionLines(gate.condition, texts))],
  };
}

/** A reserve: what must be cleared, and when it stands. */
export function reserveLine({ code, text, article, condition }: Reserve, texts: RuleTexts): RuleLine {
  return {
    ...head(code, code, 'reserve'),
    says: [saidText('Che cosa va chiarito', text), saidText('Articolo', article)],
    lines: [part(partWords.reserve, conditionLines(condition, texts))],
  };
}

/** A tier: who is in it. */
export function tierLine({ id, label, article, condition }: Tier, texts: RuleTexts): RuleLine {
  return {
    ...head(id, label, 'tier'),
    says: [saidText('Fascia', label), saidText('Articolo', article)],
    lines: [
      condition === null
        ? { ...part(partWords.tier, []), kind: 'everybody', says: [said('', null, partWords.everybody)] }
        : part(partWords.tier, conditionLines(condition, texts)),
    ],
  };
}

function head(key: string, name: string, kind: string): Pick<RuleLine, 'key' | 'name' | 'kind'> {
  return { key, name, kind };
}

function part(word: string, lines: readonly RuleLine[]): RuleLine {
  return { ...head(word, word, 'condition'), says: [], lines };
}
