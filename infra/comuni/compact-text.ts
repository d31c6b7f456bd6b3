import { dayAfter } from '../../shared/values/calendar-day.ts';
import { type ComunePeriod, type ComuneRecord, OLDEST_DAY, STILL } from './read-comuni.ts';
import type { StateRecord } from './read-states.ts';

/**
 * Writes the lists in the form that `shared/comuni/parse-national-comuni.ts` reads and describes: by province, the codes,
 * the Istat numbers, the names and the histories of its Comuni in one line each, because what is alike compresses.
 */
export function compactText(comuni: readonly ComuneRecord[], states: readonly StateRecord[]): string {
  const text = [
    ...byProvince(comuni).flatMap(([province, prefix, members]) => provinceLines(province, prefix, members)),
    '!istat',
    comuni.flatMap(({ belfiore, earlierIstat }) => earlierIstat.map((code) => `${code} ${belfiore}`)).join(','),
    '!names',
    comuni.flatMap(({ belfiore, otherName }) => (otherName === null ? [] : [`${belfiore} ${otherName}`])).join('|'),
    '!states',
    ...states.map(({ code, until, names }) => [code, compactDay(until ?? STILL), ...names].join('|')),
  ].join('\n');
  if (/[`\\$]/.test(text)) throw new Error('a name has a character that a template string would not keep');
  return text;
}

type Province = readonly [province: string, prefix: string, members: readonly ComuneRecord[]];

/** By last province, in the order of Istat's numbers; Comuni without a number come last in theirs, by code. */
function byProvince(comuni: readonly ComuneRecord[]): readonly Province[] {
  const groups = new Map<string, ComuneRecord[]>();
  for (const comune of comuni) {
    const { province } = last(comune);
    groups.set(province, [...(groups.get(province) ?? []), comune]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([province, members]) => {
      const prefixes = new Set(members.flatMap(({ istat }) => (istat === null ? [] : [istat.slice(0, 3)])));
      if (prefixes.size > 1) throw new Error(`the Comuni of ${province} have more than one number of province`);
      return [province, [...prefixes][0] ?? '', members.toSorted(byNumber)];
    });
}

function byNumber(one: ComuneRecord, other: ComuneRecord): number {
  const [left, right] = [one, other].map(({ istat, belfiore }) => `${istat ?? '~'}${belfiore}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function provinceLines(province: string, prefix: string, members: readonly ComuneRecord[]): readonly string[] {
  let previous = 0;
  const numbers = members.map(({ istat }) => {
    if (istat === null) return '';
    const step = Number(istat.slice(3)) - previous;
    previous += step;
    return String(step);
  });
  return [
    `@${province} ${prefix}`.trim(),
    members.map(({ belfiore }) => belfiore).join(','),
    numbers.join(','),
    members.map((comune) => last(comune).name).join('|'),
    members.map((comune) => history(comune)).join(','),
  ];
}

/** Nothing for who has always been there under this name in this province. */
function history(comune: ComuneRecord): string {
  const { name, province } = last(comune);
  const spans = comune.periods.map((period, index) => {
    const before = comune.periods[index - 1];
    const from =
      before !== undefined && before.to !== STILL && dayAfter(before.to) === period.from
        ? '='
        : compactDay(period.from);
    const where = period.province === province ? '' : `@${period.province}`;
    const called = period.name === name ? '' : `:${period.name}`;
    if (/[,;|]/.test(called)) throw new Error(`the name ${period.name} has a separator in it`);
    return `${from}-${compactDay(period.to)}${where}${called}`;
  });
  return spans.length === 1 && spans[0] === '-' ? '' : spans.join(';');
}

/** `19280306`; nothing for a day before 1900 or without end. */
function compactDay(day: string): string {
  return day < OLDEST_DAY || day === STILL ? '' : day.replaceAll('-', '');
}

function last({ periods, belfiore }: ComuneRecord): ComunePeriod {
  const period = periods.at(-1);
  if (period === undefined) throw new Error(`${belfiore} has no period`);
  return period;
}
