import type { RulesPart } from '../rules/rules-parts.ts';

const condition = ['code', 'name', 'article', 'kind', 'link', 'field', 'operator', 'value'] as const;

/** The columns of each table, from the left. Their headings are `headingOf` in shared/messages. */
export const sectionColumns = {
  notice: ['item', 'value'],
  fields: ['code', 'name', 'titles', 'kind', 'required', 'privacy'],
  derived: ['code', 'name', 'fields', 'kind', 'against', 'reference', 'missing'],
  gates: condition,
  reserves: condition,
  criteria: [...condition, 'operator2', 'value2', 'points', 'cap', 'missing'],
  tiers: condition,
  order: ['kind', 'name', 'field', 'direction'],
  amount: ['choice', 'field', 'shareOf', 'kind', 'operator', 'value', 'operator2', 'value2', 'gives', 'cap'],
  budget: ['code', 'name', 'values', 'kind', 'places', 'field', 'overflow', 'funds'],
} as const satisfies Readonly<Record<RulesPart, readonly string[]>>;

export type ColumnId = (typeof sectionColumns)[RulesPart][number];

/** The column *Segnalazioni*, right of every table. */
export const messageColumn = 13;

/** Widths in characters; each column serves all the tables. */
export const columnWidths: readonly number[] = [20, 40, 30, 24, 15, 30, 21, 18, 20, 16, 10, 10, 19, 70];

/** The first sign of a table's title: what a clerk writes in a first column does not begin with it. */
export const sectionMark = '■';
