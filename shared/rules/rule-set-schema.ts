import * as z from 'zod';
import { centsSchema, isoDateSchema, pointsSchema } from '../contracts/branded.ts';
import type { FieldDefinition } from '../fields/field-definition.ts';
import { conditionSchema } from './condition-schema.ts';
import { criterionSchema } from './criterion-schema.ts';
import type { RuleSet } from './rule-set.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(2_000);

/** The shape of a field that a rule set adds to the base ones. */
export const fieldDefinitionSchema: z.ZodType<FieldDefinition> = z.object({
  id,
  type: z.enum([
    'text',
    'taxCode',
    'date',
    'moment',
    'money',
    'integer',
    'flag',
    'choice',
    'comune',
    'iban',
    'dsuNumber',
    'protocolNumber',
    'phone',
    'email',
    'rowId',
  ]),
  label: text,
  titles: z.array(text).max(100).readonly(),
  privacy: z.enum(['plain', 'identity', 'contactAndBank', 'answers']),
  required: z.boolean(),
  choices: z
    .array(z.object({ value: id, label: text, synonyms: z.array(text).max(100).readonly().exactOptional() }))
    .max(500)
    .readonly()
    .exactOptional(),
});

/**
 * The shape of a rule set as it travels in JSON. Whether it can be right is `checkRuleSet`'s to say.
 *
 * @example ruleSetSchema.parse(JSON.parse(text)).version
 */
export const ruleSetSchema: z.ZodType<RuleSet> = z.object({
  call: id,
  version: z.int().min(1),
  title: text,
  act: z.object({ reference: text, date: isoDateSchema.nullable(), demonstration: z.boolean() }),
  fields: z.array(fieldDefinitionSchema).max(200).readonly(),
  derived: z
    .array(z.object({ id, label: text, kind: z.literal('ageInYears'), field: id, onDate: isoDateSchema }))
    .max(100)
    .readonly(),
  gates: z
    .array(
      z.object({
        code: id,
        text,
        article: text,
        appliesWhen: conditionSchema.exactOptional(),
        condition: conditionSchema,
      }),
    )
    .max(200)
    .readonly(),
  reserves: z
    .array(z.object({ code: id, text, article: text, condition: conditionSchema }))
    .max(50)
    .readonly(),
  groups: z
    .array(
      z.object({
        id,
        label: text,
        cap: pointsSchema.nullable(),
        criteria: z.array(criterionSchema).max(200).readonly(),
      }),
    )
    .max(50)
    .readonly(),
  totalCap: pointsSchema.nullable(),
  order: z
    .array(
      z.object({
        by: z.enum(['score', 'field']),
        field: id.exactOptional(),
        direction: z.enum(['ascending', 'descending']),
        label: text,
      }),
    )
    .max(20)
    .readonly(),
  amount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fixed'), cents: centsSchema }),
    z.object({
      kind: z.literal('byProfile'),
      field: id,
      table: z
        .array(z.object({ value: id, cents: centsSchema }))
        .max(500)
        .readonly(),
    }),
  ]),
  budget: z.object({ kind: z.literal('fullOnly') }),
});
