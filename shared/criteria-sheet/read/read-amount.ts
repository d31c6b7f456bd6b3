import { amountKindWords, lineWords } from '../../messages/it/criteria-kinds.ts';
import type { Amount, SimpleAmount } from '../../rules/amount.ts';
import type { Cents } from '../../values/brands.ts';
import { formOf } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { type Owner, ownersOf } from './owners.ts';
import { readCents, readOptionalNumber, readRequiredNumber, readWord, reportUnread } from './read-cells.ts';
import { readIntervals } from './read-intervals.ts';
import { readLine } from './read-line.ts';
import { locateIn } from './read-named.ts';
import { readChoice, readField } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

interface Context {
  readonly names: RuleNames;
  readonly reading: Reading;
}

/**
 * The table *Importo*: one amount, or the field whose choices decide and one amount for each.
 *
 * @example readAmount(rows, { names, reading }).kind // 'byProfile'
 */
export function readAmount(rows: readonly SheetRow[], context: Context): Amount {
  const { reading } = context;
  const [first, ...others] = ownersOf(rows, ['kind', 'choice'], reading);
  if (first === undefined) {
    reading.report('LINE_MISSING', reading.placeOf('amount', []), { line: amountKindWords.fixed });
    return nothing;
  }
  const kind = readWord({ row: first.head, column: 'kind' }, amountKindWords, reading);
  locateIn(first.head, 'amount', { '': 'kind' }, reading);
  if (kind === 'byProfile') return readByProfile(first, others, context);
  for (const { head } of others) reading.report('LINE_UNEXPECTED', head.placeOf('kind'));
  return reading.within('amount', () => readSimple(kind, first, 'amount', context));
}

function readByProfile({ head, rows }: Owner, others: readonly Owner[], context: Context): Amount {
  const { reading } = context;
  const field = readField(head, context);
  reportUnread(rows, reading);
  locateIn(head, 'amount.table', { '': 'field' }, reading);
  const { byProfile, ...simpleKinds } = amountKindWords;
  const table = others.map((owner, index) => {
    const path = `amount.table[${index}]`;
    return reading.within(path, () => {
      const row = owner.head;
      locateIn(row, path, { '': 'choice' }, reading);
      const value = readChoice({ row, column: 'choice' }, field, context);
      const kind = readWord({ row, column: 'kind' }, simpleKinds, reading);
      return { value, amount: readSimple(kind, owner, path, context) };
    });
  });
  return { kind: 'byProfile', field, table };
}

function readSimple(kind: SimpleAmount['kind'] | null, owner: Owner, path: string, context: Context): SimpleAmount {
  if (kind === null) return nothing;
  const amount = readKind(kind, owner, path, context);
  reportUnread(owner.rows, context.reading);
  return amount;
}

function readKind(kind: SimpleAmount['kind'], { head, rows }: Owner, path: string, context: Context): SimpleAmount {
  const { names, reading } = context;
  locateIn(head, path, { gives: 'gives', cap: 'cap', field: 'field', at: 'operator', most: 'value' }, reading);
  if (kind === 'fixed') return { kind, cents: readCents({ row: head, column: 'gives' }, reading) };
  const field = readField(head, context);
  reading.locate(path, head.placeOf('field'), `field ${field}`);
  const form = formOf(names.known.get(field)?.type ?? 'integer');
  switch (kind) {
    case 'share': {
      const basisPoints = readRequiredNumber({ row: head, column: 'gives' }, 'percent', reading) ?? 0;
      const cap = readOptionalNumber({ row: head, column: 'cap' }, 'money', reading);
      return { kind, field, basisPoints, cap: cap as Cents | null };
    }
    case 'linearShare': {
      const { below, firstPoint, secondPoint, above } = lineWords;
      const find = (word: string) => readLine(rows, { head, word }, reading);
      const cents = (row: SheetRow | null) =>
        row === null ? (0 as Cents) : readCents({ row, column: 'gives' }, reading);
      const at = (row: SheetRow | null) =>
        (row === null ? null : readRequiredNumber({ row, column: 'value' }, form, reading)) ?? 0;
      const [under, start, end, over] = [find(below), find(firstPoint), find(secondPoint), find(above)];
      if (start !== null) reading.locate(path, start.placeOf('value'), 'at');
      return {
        kind,
        field,
        from: { at: at(start), cents: cents(start) },
        to: { at: at(end), cents: cents(end) },
        below: cents(under),
        above: cents(over),
      };
    }
    case 'stepTable': {
      const shareOf = head.has('shareOf') ? readField(head, context, 'shareOf') : null;
      if (shareOf !== null) reading.locate(path, head.placeOf('shareOf'), `field ${shareOf}`);
      const given = shareOf === null ? 'money' : 'percent';
      const readGiven = (row: SheetRow) => readRequiredNumber({ row, column: 'gives' }, given, reading) ?? 0;
      reading.locate(`${path}.steps`, head.placeOf('operator'));
      const { lines, outside } = readIntervals(rows, { path: `${path}.steps`, form, readGiven }, reading);
      const steps = lines.map(({ given: gives, ...interval }) => ({ ...interval, gives }));
      return { kind, field, steps, shareOf, outside };
    }
    case 'months': {
      readWord({ row: head, column: 'operator' }, { months: lineWords.months }, reading);
      const most = readRequiredNumber({ row: head, column: 'value' }, 'integer', reading) ?? 1;
      return { kind, field, monthly: readCents({ row: head, column: 'gives' }, reading), most };
    }
  }
}

/** Stands in for an amount that could not be read: the rule set is then not given to anybody. */
const nothing: SimpleAmount = { kind: 'fixed', cents: 0 as Cents };
