import {
  alternativeKindWords,
  criterionKindWords,
  lineWords,
  whenMissingWords,
} from '../../messages/it/criteria-kinds.ts';
import type { Alternative, Criterion, CriterionGroup, PointsRule } from '../../rules/criterion.ts';
import { formOf, numberCell } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { conditionCells } from './write-conditions.ts';
import { intervalCells } from './write-intervals.ts';
import { dateCell, pointsCell, textCell, underHead, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Criteri*: a group, its criteria, and under each what it is made of.
 *
 * @example writeCriteria(b2Rules2025.groups, names)[0]?.kind // 'group'
 */
export function writeCriteria(groups: readonly CriterionGroup[], names: RuleNames): readonly WrittenLine[] {
  return groups.flatMap(({ id, label, cap, criteria }): readonly WrittenLine[] => [
    {
      kind: 'group',
      cells: {
        code: textCell(id),
        name: textCell(label),
        kind: textCell(criterionKindWords.group),
        cap: pointsCell(cap),
      },
    },
    ...criteria.flatMap((criterion) => writeCriterion(criterion, names)),
  ]);
}

function writeCriterion(criterion: Criterion, names: RuleNames): readonly WrittenLine[] {
  const head = {
    ...namedCells(criterion),
    kind: textCell(criterionKindWords[criterion.kind]),
    missing: textCell(whenMissingWords[criterion.whenMissing]),
  };
  switch (criterion.kind) {
    case 'best':
      return [
        { kind: 'first', cells: head },
        ...criterion.alternatives.flatMap((alternative) =>
          underHead(
            { ...namedCells(alternative), kind: textCell(alternativeKindWords[alternative.kind]) },
            ruleCells(alternative, names),
          ),
        ),
      ];
    case 'penalty':
      return underHead(head, [
        {
          field: textCell(names.fields.nameOf(criterion.field)),
          operator: textCell(lineWords.from),
          value: dateCell(criterion.from),
          operator2: textCell(lineWords.to),
          value2: dateCell(criterion.to),
          points: pointsCell(criterion.points),
        },
      ]);
    case 'assigned':
      return underHead({ ...head, cap: pointsCell(criterion.most) }, [
        ...criterion.evaluators.map((field) => fieldLine(lineWords.evaluator, field, names)),
        { operator: textCell(lineWords.atLeast), value: numberCell(criterion.atLeast, 'integer') },
        fieldLine(lineWords.minutes, criterion.minutes, names),
      ]);
    default:
      return underHead(head, ruleCells(criterion, names));
  }
}

function namedCells({ id, label, article }: Criterion | Alternative): WrittenCells {
  return { code: textCell(id), name: textCell(label), article: textCell(article) };
}

function fieldLine(word: string, field: string, { fields }: RuleNames): WrittenCells {
  return { field: textCell(fields.nameOf(field)), operator: textCell(word) };
}

function ruleCells(rule: PointsRule, names: RuleNames): readonly WrittenCells[] {
  if (rule.kind === 'flag') return onFirst({ points: pointsCell(rule.points) }, conditionCells(rule.condition, names));
  const form = formOf(names.known.get(rule.field)?.type ?? 'integer');
  const field = textCell(names.fields.nameOf(rule.field));
  switch (rule.kind) {
    case 'choice':
      return onFirst(
        { field },
        rule.table.map(({ value, points }) => ({
          value: textCell(names.choicesOf(rule.field).nameOf(value)),
          points: pointsCell(points),
        })),
      );
    case 'band': {
      const bands = rule.bands.map((band) => ({ ...intervalCells(band, form), points: pointsCell(band.points) }));
      const outside = { operator: textCell(lineWords.outside), points: pointsCell(rule.outside) };
      return onFirst({ field }, rule.outside === null ? bands : [...bands, outside]);
    }
    case 'perUnit':
      return [
        {
          field,
          operator: textCell(lineWords.every),
          value: numberCell(rule.every, form),
          points: pointsCell(rule.pointsPerUnit),
          cap: pointsCell(rule.cap),
        },
      ];
  }
}

function onFirst(cells: WrittenCells, lines: readonly WrittenCells[]): readonly WrittenCells[] {
  const [first, ...others] = lines;
  return [{ ...first, ...cells }, ...others];
}
