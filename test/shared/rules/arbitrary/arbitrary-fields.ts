import type { FieldChoice, FieldDefinition, FieldType } from '../../../../shared/fields/field-definition.ts';
import type { DerivedValue } from '../../../../shared/rules/derived-value.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { Draw } from './draw.ts';
import { drawDate } from './draw-constant.ts';
import { drawText } from './draw-text.ts';
import { fieldsThat, type Known } from './known.ts';

const TYPES = [
  'flag',
  'choice',
  'integer',
  'decimal',
  'money',
  'date',
  'moment',
  'text',
  'comune',
  'taxCode',
  'iban',
  'dsuNumber',
  'protocolNumber',
  'phone',
  'email',
] as const satisfies readonly FieldType[];

/** A field of any type, with its choices where it has some. */
export function drawField(draw: Draw, index: number): FieldDefinition {
  const type = draw.one(TYPES);
  return {
    id: `field${index}`,
    type,
    label: drawText(draw),
    titles: draw.list(1, 3, () => drawText(draw)),
    privacy: draw.one(['plain', 'identity', 'contactAndBank', 'answers']),
    required: draw.chance(50),
    ...(type === 'choice' ? { choices: drawChoices(draw) } : {}),
  };
}

/** No two of them read the same: those that would are left out. */
function drawChoices(draw: Draw): readonly FieldChoice[] {
  const seen = new Set<string>();
  return draw
    .list(1, 4, (index): FieldChoice => {
      const synonyms = draw.list(0, 2, (at) => `${drawText(draw)} ${index}.${at}`);
      const choice = { value: `choice${index}`, label: drawText(draw) };
      return synonyms.length === 0 ? choice : { ...choice, synonyms };
    })
    .filter(({ value, label, synonyms = [] }) => {
      const texts = [value, label, ...synonyms].map(foldText);
      if (new Set(texts).size < texts.length || texts.some((text) => seen.has(text))) return false;
      for (const text of texts) seen.add(text);
      return true;
    });
}

/** A derived value of any kind that the known fields allow. */
export function drawDerived(draw: Draw, id: string, known: Known): DerivedValue {
  const base = { id, label: drawText(draw) };
  const kind = draw.one(['ageInYears', 'completedYears', 'completedMonths', 'ratio', 'count', 'min', 'max', 'sum']);
  const [times, numbers, flags] = [fieldsThat(known, 'time'), fieldsThat(known, 'number'), fieldsThat(known, 'flag')];
  const blanks = draw.one(['missing', 'leftOut'] as const);
  switch (kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths': {
      const on = draw.chance(50) ? { date: drawDate(draw) } : { field: oneOf(draw, times) };
      return { ...base, kind, field: oneOf(draw, times), on };
    }
    case 'ratio': {
      const whenByIsZero = draw.one(['aboveAny', 'missing'] as const);
      return { ...base, kind, field: oneOf(draw, numbers), by: oneOf(draw, numbers), whenByIsZero };
    }
    case 'count':
      return { ...base, kind, fields: draw.some(flags, 3), blanks };
    case 'sum':
      return { ...base, kind, fields: draw.some(alike(draw, numbers, known), 3), blanks };
    default:
      return { ...base, kind, fields: draw.some(alike(draw, [...numbers, ...times], known), 3), blanks };
  }
}

function oneOf(draw: Draw, ids: readonly string[]): string {
  return draw.maybeOne(ids) ?? '';
}

/** The fields that share the type of a random one of them. */
function alike(draw: Draw, ids: readonly string[], known: Known): readonly string[] {
  const type = known.get(oneOf(draw, ids))?.type;
  return ids.filter((id) => known.get(id)?.type === type);
}
