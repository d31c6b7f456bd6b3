import * as z from 'zod';
import { instantSchema } from '../../shared/contracts/branded.ts';
import type { FieldDefinition, FieldValue, FieldValues } from '../../shared/fields/field-definition.ts';
import { applicationStates } from '../../shared/lifecycle/application-lifecycle.ts';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { AmbitoKeys } from './ambito-keys.ts';
import type { Application, ApplicationInput, RowState, SealedClass } from './application.ts';
import { type Key, keys } from './keys.ts';
import type { RawItem } from './read-items.ts';

/** An application as it lies in the table. */
export type ApplicationItem = z.infer<typeof applicationItemSchema>;

/** What planning needs to know of a stored application; nothing sealed is fetched for it. */
export const plannedAttributes = [
  'pk',
  'sk',
  'state',
  'version',
  'contentHash',
  'beneficiary',
  'guarded',
  'receivedAt',
];

const sealedClasses = ['identity', 'contactAndBank', 'answers'] as const satisfies readonly SealedClass[];

/** What the table keeps of an application in clear, apart from its key. */
export type ApplicationMarks = Pick<
  ApplicationItem,
  'state' | 'version' | 'contentHash' | 'beneficiary' | 'guarded' | 'receivedAt' | 'changedAt'
>;

/** Seals a row's values by class and puts it in the form of the table. */
export function applicationItem(
  secrets: AmbitoKeys,
  key: Key,
  row: {
    readonly input: ApplicationInput;
    readonly fields: readonly FieldDefinition[];
    readonly marks: ApplicationMarks;
  },
): Key & RawItem {
  const { input, fields, marks } = row;
  const byClass = splitByPrivacy(fields, input.values);
  const sealed = sealedClasses.map((name) => [name, secrets.seal({ ...key, sealedClass: name }, byClass[name])]);
  return {
    ...key,
    ...marks,
    ...(input.protocolNumber === null ? {} : { protocolNumber: input.protocolNumber }),
    ...(input.presentedAt === null ? {} : { presentedAt: input.presentedAt }),
    plain: byClass.plain,
    issues: input.issues.map((issue) => `${issue.code}${issue.field === null ? '' : ` ${issue.field}`}`).join('\n'),
    ...Object.fromEntries(sealed),
  };
}

/** Reads an application back, opening only the classes asked for. */
export function openApplication(
  secrets: AmbitoKeys,
  place: { readonly ambito: AmbitoId; readonly call: CallCode; readonly comune: IstatCode },
  raw: RawItem,
  open: readonly SealedClass[],
): Application {
  const item = applicationItemSchema.parse(raw);
  const key = keys.application(place.ambito, place.call, place.comune, item.sk);
  const opened = open.map((name) => valuesSchema.parse(secrets.open({ ...key, sealedClass: name }, item[name])));
  return {
    ...rowState(place.comune, item),
    call: place.call,
    presentedAt: item.presentedAt ?? null,
    changedAt: item.changedAt,
    issues: item.issues,
    contentHash: item.contentHash,
    values: Object.assign(ownValues(item), item.plain, ...opened),
  };
}

/** The little that *Riallinea* needs of an item. */
export function rowState(comune: IstatCode, item: z.infer<typeof rowStateSchema>): RowState {
  const { sk, state, version, protocolNumber, receivedAt } = item;
  return { rowId: sk, comune, state, version, protocolNumber: protocolNumber ?? null, receivedAt };
}

function splitByPrivacy(
  fields: readonly FieldDefinition[],
  values: FieldValues,
): Readonly<Record<SealedClass | 'plain', FieldValues>> {
  const split: Record<SealedClass | 'plain', Record<string, FieldValue>> = {
    plain: {},
    identity: {},
    contactAndBank: {},
    answers: {},
  };
  const privacyOf = new Map(fields.map((field) => [field.id, field.privacy]));
  for (const [id, value] of Object.entries(values)) {
    // A missing value is stored as its absence; a value that no field declares is sealed rather than shown.
    if (value !== null && !ownAttributes.has(id)) split[privacyOf.get(id) ?? 'answers'][id] = value;
  }
  return split;
}

function ownValues(item: ApplicationItem): Record<string, FieldValue> {
  const { sk: rowId, protocolNumber = null, presentedAt = null } = item;
  return { rowId, protocolNumber, presentedAt };
}

// Kept as attributes of their own, beside the values.
const ownAttributes = new Set(['rowId', 'protocolNumber', 'presentedAt']);

const blob = z.instanceof(Uint8Array);
const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const issuesSchema = z.string().transform((text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', field] = line.split(' ');
      return { code, field: field ?? null };
    }),
);

export const rowStateSchema = z.object({
  sk: z.string(),
  state: z.enum(applicationStates),
  version: z.int(),
  protocolNumber: z.string().optional(),
  receivedAt: instantSchema,
});

const applicationItemSchema = rowStateSchema.extend({
  presentedAt: instantSchema.optional(),
  changedAt: instantSchema,
  contentHash: z.string(),
  beneficiary: z.string(),
  guarded: z.boolean(),
  plain: valuesSchema,
  issues: issuesSchema,
  identity: blob,
  contactAndBank: blob,
  answers: blob,
});

/** The part of an item that planning reads. */
export const plannedSchema = z.object({
  sk: z.string(),
  state: z.enum(applicationStates),
  version: z.int(),
  contentHash: z.string(),
  beneficiary: z.string(),
  guarded: z.boolean(),
  receivedAt: instantSchema,
});
