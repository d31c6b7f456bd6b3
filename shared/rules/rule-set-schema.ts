import * as z from 'zod';
import { isoDateSchema, pointsSchema } from '../contracts/branded.ts';
import type { FieldDefinition } from '../fields/field-definition.ts';
import type { RuleSet } from './rule-set.ts';
import { amountSchema } from './schema/amount-schema.ts';
import { budgetSchema } from './schema/budget-schema.ts';
import { conditionSchema } from './schema/condition-schema.ts';
import { criterionSchema } from './schema/criterion-schema.ts';
import { derivedSchema } from './schema/derived-schema.ts';
import { orderKeySchema, tierSchema } from './schema/order-schema.ts';
import { idSchema as id, textSchema as text } from './schema/text-schemas.ts';

/** The shape of a field that a rule set adds to the base ones. */
export const fieldDefinitionSchema: z.ZodType<FieldDefinition> = z.lazy(() =>
  z.object({
    id,
    type: z.enum([
      'text',
      'taxCode',
      'vatNumber',
      'date',
      'moment',
      'money',
      'integer',
      'decimal',
      'flag',
      'choice',
      'comune',
      'iban',
      'dsuNumber',
      'protocolNumber',
      'phone',
      'email',
      'certifiedEmail',
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
  }),
);

/**
 * The shape of a rule set as it travels in JSON. Whether it can be right is `checkRuleSet`'s to say. It is built, with all it
 * consists of, when first asked: a starting function has no rules to read yet, and would wait for a quarter of its schemas.
 *
 * @example ruleSetSchema.parse(JSON.parse(text)).version
 */
export const ruleSetSchema: z.ZodType<RuleSet> = z.lazy(() =>
  z.object({
    call: id,
    version: z.int().min(1),
    title: text,
    act: z.object({ reference: text, date: isoDateSchema.nullable(), demonstration: z.boolean() }),
    fields: z.array(fieldDefinitionSchema).max(200).readonly(),
    derived: z.array(derivedSchema).max(100).readonly(),
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
    tiers: z.array(tierSchema).max(20).readonly(),
    order: z.array(orderKeySchema).max(20).readonly(),
    amount: amountSchema,
    budget: budgetSchema,
  }),
);
