import type { RuleLine, SaidOfLine } from '../../../rules/compare-rule-sets.ts';
import type { Alternative, Criterion, CriterionGroup, PointsRule } from '../../../rules/criterion.ts';
import { criterionKindWords, lineWords, whenMissingWords } from '../criteria-kinds.ts';
import { conditionLines, intervalText } from './condition-lines.ts';
import type { RuleTexts } from './rule-texts.ts';
import { leaf, said, saidDay, saidList, saidPoints, saidText } from './said.ts';

/** A group of criteria. */
export function groupLine({ id, label, cap, criteria }: CriterionGroup, texts: RuleTexts): RuleLine {
  return {
    key: id,
    name: label,
    kind: 'group',
    says: [saidText('Gruppo', label), saidPoints('Tetto', cap)],
    lines: criteria.map((criterion) => criterionLine(criterion, texts)),
  };
}

type InWords = Pick<RuleLine, 'says' | 'lines'>;

function criterionLine(criterion: Criterion, texts: RuleTexts): RuleLine {
  const { says, lines } = criterionInWords(criterion, texts);
  const whenMissing = said('Se manca un dato', criterion.whenMissing, whenMissingWords[criterion.whenMissing]);
  return { ...named(criterion), says: [...namedSays(criterion), whenMissing, ...says], lines };
}

function alternativeLine(alternative: Alternative, texts: RuleTexts): RuleLine {
  const { says, lines } = ruleInWords(alternative, texts);
  return { ...named(alternative), says: [...namedSays(alternative), ...says], lines };
}

function named({ id, label, kind }: Criterion | Alternative): Pick<RuleLine, 'key' | 'name' | 'kind'> {
  return { key: id, name: label, kind };
}

function namedSays({ label, article, kind }: Criterion | Alternative): readonly SaidOfLine[] {
  return [saidText('Nome', label), saidText('Articolo', article), said('Tipo', kind, criterionKindWords[kind])];
}

function criterionInWords(criterion: Criterion, texts: RuleTexts): InWords {
  switch (criterion.kind) {
    case 'best':
      return { says: [], lines: criterion.alternatives.map((alternative) => alternativeLine(alternative, texts)) };
    case 'penalty':
      return {
        says: [
          saidField(criterion.field, texts),
          saidDay(lineWords.from, criterion.from),
          saidDay(lineWords.to, criterion.to),
          saidPoints('Punti', criterion.points),
        ],
        lines: [],
      };
    case 'assigned':
      return {
        says: [
          saidList('Valutatori', criterion.evaluators, criterion.evaluators.map(texts.field)),
          said(lineWords.atLeast, criterion.atLeast, String(criterion.atLeast)),
          saidPoints('Tetto', criterion.most),
          said(lineWords.minutes, criterion.minutes, texts.field(criterion.minutes)),
        ],
        lines: [],
      };
    default:
      return ruleInWords(criterion, texts);
  }
}

function ruleInWords(rule: PointsRule, texts: RuleTexts): InWords {
  switch (rule.kind) {
    case 'flag':
      return { says: [saidPoints('Punti', rule.points)], lines: conditionLines(rule.condition, texts) };
    case 'choice':
      return {
        says: [saidField(rule.field, texts)],
        lines: rule.table.map(({ value, points }) =>
          leaf({ key: value, name: texts.constant(value, rule.field), says: [saidPoints('Punti', points)] }),
        ),
      };
    case 'band':
      return {
        says: [saidField(rule.field, texts), saidPoints(lineWords.outside, rule.outside)],
        lines: rule.bands.map(({ points, ...interval }) => {
          const text = intervalText(interval, (value) => texts.number(value, rule.field));
          return leaf({ key: null, name: text, says: [said('Fascia', interval, text), saidPoints('Punti', points)] });
        }),
      };
    case 'perUnit':
      return {
        says: [
          saidField(rule.field, texts),
          said(lineWords.every, rule.every, texts.number(rule.every, rule.field)),
          saidPoints('Punti', rule.pointsPerUnit),
          saidPoints('Tetto', rule.cap),
        ],
        lines: [],
      };
  }
}

function saidField(field: string, texts: RuleTexts): SaidOfLine {
  return said('Campo', field, texts.field(field));
}
