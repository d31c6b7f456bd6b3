import { canHold, noLimits } from '../../../../shared/rules/check/possible-values.ts';
import type { Comparison, Condition, Operator } from '../../../../shared/rules/condition.ts';
import type { Draw } from './draw.ts';
import { drawConstant } from './draw-constant.ts';
import type { Known } from './known.ts';

/** A condition that at least one row can meet. */
export function drawCondition(draw: Draw, known: Known): Condition {
  return draw.list(1, 3, () => {
    const all = draw.list(1, 3, () => drawComparison(draw, known));
    return canHold([all], known, noLimits) ? all : all.slice(0, 1);
  });
}

function drawComparison(draw: Draw, known: Known): Comparison {
  const field = draw.maybeOne([...known.keys()]) ?? '';
  const operator = draw.one(operatorsFor(field, known));
  switch (operator) {
    case 'isTrue':
    case 'isFalse':
    case 'isFilled':
    case 'isBlank':
      return { field, operator };
    case 'oneOf':
    case 'noneOf': {
      const values = draw.list(1, 3, () => String(drawConstant(draw, field, known)));
      return { field, operator, value: [...new Set(values)] };
    }
    default:
      return { field, operator, value: drawConstant(draw, field, known) };
  }
}

function operatorsFor(field: string, known: Known): readonly [Operator, ...Operator[]] {
  switch (known.get(field)?.kind) {
    case 'flag':
      return ['isTrue', 'isFalse', 'isFilled', 'isBlank'];
    case 'text':
      return ['equals', 'differs', 'oneOf', 'noneOf', 'isFilled', 'isBlank'];
    default:
      return ['atMost', 'lessThan', 'atLeast', 'moreThan', 'equals', 'differs', 'isFilled', 'isBlank'];
  }
}
