import type { Instant } from './brands.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { type DateReason, parseDateText } from './date.ts';
import { dateFromSerial } from './excel-serial.ts';
import { missing, notRead, type Parsed, read } from './parsed.ts';
import { instantFromRome } from './rome-time.ts';

/** `noTime`: a day without an hour, which would jump the queue as midnight. `nonexistent`: see `instantFromRome`. */
export type MomentReason = DateReason | 'noTime' | 'nonexistent';

/**
 * A moment as it stands on a protocol: `10/06/2025 09:30`, also `ore 9.30`, ISO, or an Excel serial with its fraction.
 * Typed in Rome time, given in UTC. A day without an hour is an issue: it must not pass for midnight.
 *
 * @example parseMoment('10/06/2025 09:30') // { ok: true, value: '2025-06-10T07:30:00Z' }
 * @example parseMoment(45818) // { ok: false, reason: 'noTime' }
 */
export function parseMoment(cell: CellValue): Parsed<Instant, MomentReason> {
  if (cell === null) return missing;
  if (typeof cell === 'number') return momentFromSerial(cell);
  if (typeof cell === 'boolean') return notRead('unreadable');
  const text = cellText(cell);
  return text === '' ? missing : momentFromText(text);
}

function momentFromSerial(serial: number): Parsed<Instant, MomentReason> {
  if (Number.isInteger(serial)) return dateFromSerial(serial).ok ? notRead('noTime') : notRead('unreadable');
  // The fraction of a day carries the noise of binary numbers: whole seconds are what a register writes.
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
  const nextDay = seconds === SECONDS_A_DAY;
  const day = dateFromSerial(Math.floor(serial) + (nextDay ? 1 : 0));
  if (!day.ok) return notRead(day.reason);
  const within = nextDay ? 0 : seconds;
  const hour = Math.floor(within / 3600);
  return instantFromRome({ date: day.value, hour, minute: Math.floor((within % 3600) / 60), second: within % 60 });
}

function momentFromText(text: string): Parsed<Instant, MomentReason> {
  if (text.length > LONGEST) return notRead('unreadable');
  if (ISO_WITH_ZONE.test(text)) return withZone(text);
  const time = TIME_AT_END.exec(text);
  if (!time) return notRead(parseDateText(text).ok ? 'noTime' : 'unreadable');
  const date = parseDateText(text.slice(0, time.index).replace(LINK_WORD, ''));
  if (!date.ok) return date;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return notRead('impossible');
  return instantFromRome({ date: date.value, hour, minute, second });
}

/** An ISO moment that says its own zone, as exports of protocol software do. */
function withZone(text: string): Parsed<Instant, MomentReason> {
  const milliseconds = Date.parse(text);
  // The platform rolls 30 February over into March.
  if (Number.isNaN(milliseconds) || !parseDateText(text.slice(0, 10)).ok) return notRead('impossible');
  return read(`${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant);
}

const SECONDS_A_DAY = 86_400;
const LONGEST = 60;
const TIME_AT_END = /[\sT,](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/;
const LINK_WORD = /[\s,-]*(?:\balle\b)?\s*(?:\bore\b|\bh\b)?[\s.:,-]*$/i;
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
