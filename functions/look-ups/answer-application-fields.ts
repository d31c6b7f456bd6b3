import type { LookUpAnswer } from '../../shared/contracts/look-ups.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import type { Access } from '../auth/authenticate.ts';
import { reachOf } from '../auth/permissions.ts';
import type { Application, SealedClass } from '../store/application.ts';
import { romeDayOf } from '../store/clock.ts';
import { findApplicationsByProtocol } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';
import { type Admitted, type FieldQuestion, refusedAnswer } from './admitted-question.ts';

/**
 * One field of an application each, found by its Comune's protocol: one pass for each call and Comune, however many cells
 * ask. Only who may read applications gets an answer, and only the sealed classes that were asked about are opened.
 */
export async function answerApplicationFields(
  store: Store,
  access: Access,
  admitted: readonly Admitted<FieldQuestion>[],
): Promise<readonly LookUpAnswer[]> {
  if (reachOf(access.membership.role, 'applications.read') === null) {
    return admitted.map(({ question }) => refusedAnswer(question.key, 'NOT_ALLOWED'));
  }
  const answers: LookUpAnswer[] = [];
  // One after the other: a sheet of many look-ups must not take the store from those who are writing.
  for (const group of groupByIntake(admitted)) {
    answers.push(...(await answerGroup(store, access, group)));
  }
  return answers;
}

type Group = readonly Admitted<FieldQuestion>[];

async function answerGroup(store: Store, access: Access, group: Group): Promise<readonly LookUpAnswer[]> {
  const [first] = group;
  if (first === undefined) return [];
  const fields = callFields(first.stored.call);
  const applications = await findApplicationsByProtocol(store, {
    ambito: access.membership.ambito,
    call: first.stored.call.code,
    comune: first.question.comune,
    protocolNumbers: group.map(({ question }) => question.protocolNumber),
    open: classesOf(group, fields),
  });
  return group.map(({ question }) => answerOne(question, applications.get(question.protocolNumber), fields));
}

function answerOne(
  question: FieldQuestion,
  application: Application | undefined,
  fields: readonly FieldDefinition[],
): LookUpAnswer {
  const { key, field, year } = question;
  // The same number in another year is another application.
  if (application === undefined || yearOf(application) !== year) return refusedAnswer(key, 'APPLICATION_UNKNOWN');
  if (field === 'state') return { key, value: application.state, error: null };
  if (!fields.some((definition) => definition.id === field)) return refusedAnswer(key, 'FIELD_UNKNOWN');
  return { key, value: application.values[field] ?? null, error: null };
}

function yearOf({ presentedAt }: Application): number | null {
  return presentedAt === null ? null : Number(romeDayOf(Date.parse(presentedAt)).slice(0, 4));
}

function classesOf(group: Group, fields: readonly FieldDefinition[]): readonly SealedClass[] {
  const asked = new Set(group.map(({ question }) => question.field));
  const privacies = new Set(fields.filter((field) => asked.has(field.id)).map((field) => field.privacy));
  return (['identity', 'contactAndBank', 'answers'] as const).filter((sealed) => privacies.has(sealed));
}

function groupByIntake(admitted: Group): readonly Group[] {
  const groups = new Map<string, Admitted<FieldQuestion>[]>();
  for (const item of admitted) {
    const name = `${item.question.call}/${item.question.comune}`;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(item);
  }
  return [...groups.values()];
}
