import type fc from 'fast-check';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import { knownFields } from '../../../shared/rules/check/known-fields.ts';
import { mostPoints } from '../../../shared/rules/check/most-points.ts';
import type { DerivedValue } from '../../../shared/rules/derived-value.ts';
import type { Gate, Reserve, RuleSet } from '../../../shared/rules/rule-set.ts';
import { drawCondition } from './arbitrary/arbitrary-condition.ts';
import { drawCap, drawGroup } from './arbitrary/arbitrary-criterion.ts';
import { drawDerived, drawField } from './arbitrary/arbitrary-fields.ts';
import { drawAmount, drawBudget } from './arbitrary/arbitrary-money.ts';
import { drawOrder, drawTiers } from './arbitrary/arbitrary-order.ts';
import { type Draw, drawn } from './arbitrary/draw.ts';
import { drawDate } from './arbitrary/draw-constant.ts';
import { drawText } from './arbitrary/draw-text.ts';
import type { Known } from './arbitrary/known.ts';

/**
 * Rule sets that may be published (`checkRuleSet` finds nothing), with every kind of field, derived value, condition,
 * criterion, tier, order key, amount and budget. Rows for one: `arbitraryRow`.
 */
export const arbitraryRuleSet: fc.Arbitrary<RuleSet> = drawn((draw) => withoutTheImpossible(drawRuleSet(draw)));

function drawRuleSet(draw: Draw): RuleSet {
  const fields = draw.list(0, 7, (index) => drawField(draw, index));
  const derived: DerivedValue[] = [];
  const knownSoFar = () => knownFields({ fields, derived, tiers: [] });
  for (let count = draw.whole(0, 4); count > 0; count -= 1) {
    const value = drawDerived(draw, `derived${count}`, knownSoFar());
    if (!('fields' in value) || value.fields.length > 0) derived.push(value);
  }
  const tiers = drawTiers(draw, knownSoFar());
  const known = knownFields({ fields, derived, tiers });
  const groups = draw.list(0, 3, (index) => drawGroup(draw, index, known));
  return {
    call: draw.one(['B2-2025', 'DOPO-DI-NOI', 'Bando 7']),
    version: draw.whole(1, 40),
    title: drawText(draw),
    act: {
      reference: drawText(draw),
      date: draw.chance(50) ? drawDate(draw) : null,
      demonstration: draw.chance(30),
    },
    fields,
    derived,
    gates: draw.list(0, 4, (index) => drawGate(draw, index, known)),
    reserves: draw.list(0, 2, (index) => drawReserve(draw, index, known)),
    groups,
    totalCap: drawCap(
      draw,
      groups.map(({ cap, criteria }) => cap ?? Math.max(0, ...criteria.map(mostPoints))),
    ),
    tiers,
    order: drawOrder(draw, known, { tiers, groups }),
    amount: drawAmount(draw, known),
    budget: drawBudget(draw, known, tiers),
  };
}

function drawGate(draw: Draw, index: number, known: Known): Gate {
  return {
    ...(draw.chance(40) ? { appliesWhen: drawCondition(draw, known) } : {}),
    ...drawReserve(draw, index, known),
    code: `GATE_${index}`,
  };
}

function drawReserve(draw: Draw, index: number, known: Known): Reserve {
  return {
    code: `RESERVE_${index}`,
    text: drawText(draw),
    article: drawText(draw),
    condition: drawCondition(draw, known),
  };
}

/** Random gates may leave nobody, or nobody for a criterion: those gates go, then what still gives points to nobody. */
function withoutTheImpossible(ruleSet: RuleSet): RuleSet {
  const problems = checkRuleSet(ruleSet).filter(
    ({ code }) => code === 'GATES_IMPOSSIBLE' || code === 'CRITERION_UNREACHABLE',
  );
  if (problems.length === 0) return ruleSet;
  if (ruleSet.gates.length > 0) return withoutTheImpossible({ ...ruleSet, gates: ruleSet.gates.slice(0, -1) });
  const groups = ruleSet.groups.map((group, index) => ({
    ...group,
    criteria: group.criteria.filter(
      (_, at) => !problems.some(({ path }) => path.startsWith(`groups[${index}].criteria[${at}]`)),
    ),
  }));
  return withoutTheImpossible({ ...ruleSet, groups });
}
