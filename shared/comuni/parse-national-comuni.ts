import type { BelfioreCode } from '../values/brands.ts';
import { foldText } from '../values/fold-text.ts';
import type { ForeignState, NationalComune, NationalComuni } from './national-comuni.ts';
import { compactDay, comuneAt, earlierNames, type ProvinceComuni, readProvince } from './province-comuni.ts';

/**
 * The national list from its compact text (written by `infra/comuni`): five lines for each province (`readProvince`), then
 * `!istat` earlier Istat codes, `!names` names in other languages, `!states` a line for each foreign State: code, last
 * day, names. A Comune is read when it is asked for, because a sheet asks for few of the ten thousand.
 *
 * @example parseNationalComuni(nationalComuniText).comune('C707')?.istat // '015077'
 */
export function parseNationalComuni(text: string): NationalComuni {
  const lines = text.split('\n');
  const places = comunePlaces(lines);
  const otherNames = pairs(lineAfter(lines, '!names'), '|');
  const states = lines.slice(lines.indexOf('!states') + 1).map(foreignState);
  const stateByCode = new Map<string, ForeignState>(states.map((state) => [state.code, state]));
  const known = new Map<string, NationalComune | null>();
  const read = (belfiore: string): NationalComune | null => {
    const place = places.get(belfiore);
    return place === undefined ? null : comuneAt(place.province, place.index, otherNames.get(belfiore) ?? null);
  };
  const comune = (belfiore: string): NationalComune | null => {
    const found = known.has(belfiore) ? known.get(belfiore) : read(belfiore);
    known.set(belfiore, found ?? null);
    return found ?? null;
  };
  const byIstat = once(() => istatIndex(places, pairs(lineAfter(lines, '!istat'), ',')));
  const byName = once(() => nameIndex(places, otherNames));
  const statesByName = once(() => stateNameIndex(states));
  return {
    codes: [...places.keys()] as BelfioreCode[],
    comune,
    comuneByIstat: (istat) => comune(byIstat().get(istat) ?? ''),
    comuniNamed: (name) => (byName().get(foldText(name)) ?? []).flatMap((code) => comune(code) ?? []),
    states,
    state: (code) => stateByCode.get(code) ?? null,
    statesNamed: (name) => statesByName().get(foldText(name)) ?? [],
  };
}

/** Where the Comune of a cadastral code is in the list. */
type Places = ReadonlyMap<string, { readonly province: ProvinceComuni; readonly index: number }>;

function comunePlaces(lines: readonly string[]): Places {
  const places = new Map<string, { province: ProvinceComuni; index: number }>();
  for (let at = 0; lines[at]?.startsWith('@'); at += LINES_OF_A_PROVINCE) {
    const province = readProvince(lines.slice(at, at + LINES_OF_A_PROVINCE));
    for (const [index, code] of province.codes.entries()) places.set(code, { province, index });
  }
  return places;
}

function istatIndex(places: Places, earlier: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const index = new Map(earlier);
  for (const [code, { province, index: at }] of places) {
    const istat = province.istat[at] ?? null;
    if (istat !== null) index.set(istat, code);
  }
  return index;
}

function nameIndex(places: Places, otherNames: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [code, { province, index: at }] of places) {
    const name = province.names[at] ?? '';
    addName(index, name, code);
    for (const earlier of earlierNames(province.histories[at] ?? '')) addName(index, earlier, code);
  }
  for (const [code, name] of otherNames) addName(index, name, code);
  return index;
}

function stateNameIndex(states: readonly ForeignState[]): ReadonlyMap<string, readonly ForeignState[]> {
  const index = new Map<string, ForeignState[]>();
  for (const state of states) for (const name of [state.name, ...state.otherNames]) addName(index, name, state);
  return index;
}

function addName<Place>(index: Map<string, Place[]>, name: string, place: Place): void {
  const folded = foldText(name);
  const known = index.get(folded);
  if (known === undefined) index.set(folded, [place]);
  else if (!known.includes(place)) known.push(place);
}

function foreignState(line: string): ForeignState {
  const [code = '', until = '', name = '', ...otherNames] = line.split('|');
  return { code: code as BelfioreCode, name, until: compactDay(until), otherNames };
}

/** `A952 Bozen|B160 Brixen` by its first words. */
function pairs(line: string, separator: string): ReadonlyMap<string, string> {
  return new Map(
    line.split(separator).map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
  );
}

function lineAfter(lines: readonly string[], heading: string): string {
  return lines[lines.indexOf(heading) + 1] ?? '';
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

const LINES_OF_A_PROVINCE = 5;
