/**
 * What a parser makes of a cell: the value, or why there is none. `missing` is a blank cell: never 0, never false.
 *
 * @example const parsed = parseMoney('12,50'); if (parsed.ok) parsed.value // 1250
 */
export type Parsed<Value, Reason extends string = never> = Read<Value> | NotRead<Reason | 'missing'>;

/** A value that could be read. */
export interface Read<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** No value, and why. */
export interface NotRead<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

/** A blank cell. One object, because most cells of a sparse sheet end here. */
export const missing: NotRead<'missing'> = { ok: false, reason: 'missing' };

/** A value that could be read. */
export function read<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

/** No value, and why. */
export function notRead<Reason extends string>(reason: Reason): NotRead<Reason> {
  return { ok: false, reason };
}
