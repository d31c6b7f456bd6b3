import type fc from 'fast-check';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import type { FieldDefinition, FieldValue, FieldValues } from '../../../shared/fields/field-definition.ts';
import type { Comparison } from '../../../shared/rules/condition.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { type Draw, drawn } from './arbitrary/draw.ts';
import { drawDate, drawMoment, drawThreshold } from './arbitrary/draw-constant.ts';
import { drawText } from './arbitrary/draw-text.ts';

/**
 * Parsed values of a row that a rule set may be asked about: any of them may be missing but the moment of presentation,
 * and many lie on a threshold of the rules or one beside it.
 */
export function arbitraryRow(ruleSet: RuleSet): fc.Arbitrary<FieldValues> {
  const constants = constantsIn(ruleSet);
  const fields = [...baseFields, ...ruleSet.fields];
  return drawn((draw) => ({
    ...Object.fromEntries(fields.map((field) => [field.id, drawValue(draw, field, constants)])),
    presentedAt: drawMoment(draw),
  }));
}

function drawValue(draw: Draw, { type, choices }: FieldDefinition, constants: Constants): FieldValue {
  if (draw.chance(20)) return null;
  switch (type) {
    case 'flag':
      return draw.chance(50);
    case 'integer':
    case 'decimal':
    case 'money': {
      const near = draw.chance(50) ? draw.maybeOne(constants.numbers) : null;
      return near === null ? drawThreshold(draw, type) : Math.max(0, near + draw.whole(-1, 1));
    }
    case 'date':
      return (
        (draw.chance(30) ? draw.maybeOne(constants.texts.filter((text) => DAY.test(text))) : null) ?? drawDate(draw)
      );
    case 'moment':
      return (
        (draw.chance(30) ? draw.maybeOne(constants.texts.filter((text) => MOMENT.test(text))) : null) ??
        drawMoment(draw)
      );
    case 'choice':
      return draw.maybeOne(choices ?? [])?.value ?? null;
    case 'comune':
      return draw.one(['015077', '015032', '001001', '015146']);
    default:
      return (draw.chance(50) ? draw.maybeOne(constants.texts) : null) ?? drawText(draw);
  }
}

interface Constants {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Every number and text that the rules compare with. */
function constantsIn(ruleSet: RuleSet): Constants {
  const values: NonNullable<Comparison['value']>[] = [];
  collect({ ...ruleSet, fields: [], title: null, act: null }, values);
  return {
    numbers: values.filter((value) => typeof value === 'number'),
    texts: values.filter((value) => typeof value === 'string'),
  };
}

const COMPARED: ReadonlySet<string> = new Set(['value', 'from', 'to', 'at', 'every', 'most', 'date']);

function collect(node: unknown, into: NonNullable<Comparison['value']>[], key = ''): void {
  if (Array.isArray(node)) for (const item of node) collect(item, into, key);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, inner] of Object.entries(node)) collect(inner, into, name);
  } else if (COMPARED.has(key) && (typeof node === 'number' || typeof node === 'string')) into.push(node);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
