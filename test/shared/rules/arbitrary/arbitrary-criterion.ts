import { mostPoints } from '../../../../shared/rules/check/most-points.ts';
import type { Alternative, Criterion, CriterionGroup, PointsRule } from '../../../../shared/rules/criterion.ts';
import type { Points } from '../../../../shared/values/brands.ts';
import { drawCondition } from './arbitrary-condition.ts';
import type { Draw } from './draw.ts';
import { drawDate, drawPoints, drawThreshold } from './draw-constant.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawText } from './draw-text.ts';
import { fieldsOfType, fieldsThat, type Known } from './known.ts';

/** A group with criteria of every kind, and a cap that none of them alone exceeds. */
export function drawGroup(draw: Draw, index: number, known: Known): CriterionGroup {
  const criteria = draw.list(0, 4, (at) => drawCriterion(draw, `criterion${index}n${at}`, known));
  return { id: `group${index}`, label: drawText(draw), cap: drawCap(draw, criteria.map(mostPoints)), criteria };
}

/** No cap, or one that all of these fit under one by one. */
export function drawCap(draw: Draw, most: readonly number[]): Points | null {
  if (draw.chance(50)) return null;
  return (Math.max(0, ...most.filter(Number.isFinite)) + draw.whole(0, 2_000)) as Points;
}

function drawCriterion(draw: Draw, id: string, known: Known): Criterion {
  const named = drawNamed(draw, id);
  const base = { ...named, whenMissing: draw.one(['incomplete', 'noPoints'] as const) };
  const kind = draw.one(['points', 'points', 'points', 'best', 'penalty', 'assigned']);
  const evaluators = draw.some(fieldsOfType(known, 'decimal'), 3);
  if (kind === 'best') {
    const alternatives = draw.list(2, 4, (index) => drawAlternative(draw, `${id}a${index}`, known));
    return { ...base, kind, alternatives };
  }
  if (kind === 'penalty') {
    const [from = drawDate(draw), to = from] = [drawDate(draw), drawDate(draw)].sort();
    const points = -draw.whole(1, 2_000) as Points;
    const field = draw.maybeOne(fieldsThat(known, 'time')) ?? '';
    return { ...base, kind, field, from, to, points };
  }
  if (kind === 'assigned' && evaluators.length > 0) {
    const minutes = draw.maybeOne(fieldsThat(known, 'text')) ?? '';
    const most = draw.whole(1, 4_000) as Points;
    return { ...base, kind, evaluators, atLeast: draw.whole(1, evaluators.length), most, minutes };
  }
  return { ...base, ...drawPointsRule(draw, known) };
}

function drawAlternative(draw: Draw, id: string, known: Known): Alternative {
  return { ...drawNamed(draw, id), ...drawPointsRule(draw, known) };
}

function drawNamed(draw: Draw, id: string) {
  return { id, label: drawText(draw), article: drawText(draw) };
}

function drawPointsRule(draw: Draw, known: Known): PointsRule {
  const kind = draw.one(['flag', 'choice', 'band', 'perUnit']);
  switch (kind) {
    case 'flag':
      return { kind, condition: drawCondition(draw, known), points: drawPoints(draw) };
    case 'choice': {
      const field = draw.maybeOne(fieldsOfType(known, 'choice')) ?? '';
      const table = (known.get(field)?.choices ?? []).map(({ value }) => ({ value, points: drawPoints(draw) }));
      return { kind, field, table };
    }
    case 'band': {
      const field = draw.maybeOne(fieldsThat(known, 'number', 'ratio')) ?? '';
      const { intervals, gap } = drawIntervals(draw, known.get(field)?.type ?? '');
      const bands = intervals.map((interval) => ({ ...interval, points: drawPoints(draw) }));
      return { kind, field, bands, outside: gap || draw.chance(10) ? ((draw.whole(0, 3) * 100) as Points) : null };
    }
    case 'perUnit': {
      const field = draw.maybeOne(fieldsThat(known, 'number')) ?? '';
      const pointsPerUnit = drawPoints(draw);
      const cap = draw.chance(50) ? null : ((pointsPerUnit * draw.whole(1, 6)) as Points);
      return { kind, field, pointsPerUnit, every: 1 + drawThreshold(draw, known.get(field)?.type ?? ''), cap };
    }
  }
}
