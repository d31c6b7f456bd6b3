import { createRequire } from 'node:module';
import * as z from 'zod';
import { foldText } from '../../shared/values/fold-text.ts';
import { readWheel, wheelText } from './fetch-sources.ts';

/** A foreign State or territory: its code, the day it ended (`null` if it exists) and how people call it. */
export interface StateRecord {
  readonly code: string;
  readonly until: string | null;
  /** The official name first. */
  readonly names: readonly string[];
}

/**
 * The foreign States of both sources. Names are Istat's where Istat has the State. They disagree by months on when some
 * States ended; the later day is kept, because a warning too few is better than one too many.
 */
export async function readStates(): Promise<readonly StateRecord[]> {
  const states = new Map<string, { until: string | null; names: string[] }>();
  for (const { code, until, names } of [...(await istatStates()), ...agencyStates()]) {
    const known = states.get(code);
    if (known === undefined) states.set(code, { until, names: [...names] });
    else {
      known.names.push(...names);
      if (known.until !== null && until !== null && until > known.until) known.until = until;
    }
  }
  return [...states]
    .map(([code, { until, names }]) => ({ code, until, names: differentNames(names) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

async function istatStates(): Promise<readonly StateRecord[]> {
  const require = createRequire(import.meta.url);
  const { belfioreConnector } = connectorSchema.parse(require('@marketto/belfiore-connector-embedded'));
  const places = placesSchema.parse(await belfioreConnector.toArray());
  return places
    .filter(({ belfioreCode }) => belfioreCode.startsWith('Z'))
    .map(({ belfioreCode, name, expirationDate }) => {
      const until = localDay(expirationDate);
      return { code: belfioreCode, until: until < LAST_CENTURY ? until : null, names: [readable(name)] };
    });
}

function agencyStates(): readonly StateRecord[] {
  const files = readWheel('python_codicefiscale');
  return ['countries', 'deleted-countries'].flatMap((table) => {
    const rows = agencySchema.parse(JSON.parse(wheelText(files, `codicefiscale/data/${table}.json`)));
    return rows.map(({ code, name, name_alt, name_slugs, date_deleted }) => ({
      code,
      until: date_deleted === '' ? null : date_deleted.slice(0, 10),
      names: [name, name_alt, ...name_slugs.map((slug) => slug.replaceAll('-', ' '))].filter((text) => text !== ''),
    }));
  });
}

/** One of each name that reads alike. */
function differentNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldText(name);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** One name of the source was written in UTF-8 and read as Latin-1. */
function readable(name: string): string {
  return /\u00c3/.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name;
}

function localDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The source gives a State that exists an end some centuries away. */
const LAST_CENTURY = '2100-01-01';

const connectorSchema = z.object({
  belfioreConnector: z.custom<{ toArray(): Promise<unknown> }>((value) => typeof value === 'object' && value !== null),
});
const placesSchema = z.array(z.object({ belfioreCode: z.string(), name: z.string(), expirationDate: z.date() }));
const agencySchema = z.array(
  z.object({
    code: z.string().regex(/^Z\d{3}$/),
    name: z.string(),
    name_alt: z.string(),
    name_slugs: z.array(z.string()),
    date_deleted: z.string(),
  }),
);
