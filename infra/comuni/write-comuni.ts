/**
 * `npm run comuni`: writes the national list of Comuni and foreign States, present and suppressed, as one compact text
 * that the add-in loads when it needs it. The sources are pinned; README.md says which, and whose the data are.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseNationalComuni } from '../../shared/comuni/parse-national-comuni.ts';
import { compactText } from './compact-text.ts';
import { fetchSources } from './fetch-sources.ts';
import { type ComuneRecord, readComuni, STILL } from './read-comuni.ts';
import { readStates } from './read-states.ts';

const outFile = resolve(import.meta.dirname, '../../shared/comuni/national-comuni.generated.ts');

fetchSources();
const comuni = readComuni();
const states = await readStates();
const text = compactText(comuni, states);
sameAsRead(comuni, text);
writeFileSync(outFile, moduleText(text));
console.log(
  `${comuni.length} Comuni (${comuni.filter(isSuppressed).length} suppressed), ${states.length} States: ` +
    `${Math.round(text.length / 1024)} KB, ${Math.round(gzipSync(text).length / 1024)} KB gz`,
);

function moduleText(list: string): string {
  return `/**
 * Written by \`npm run comuni\`; do not edit. Comuni: archive of ANPR, Ministero dell'Interno (CC BY 4.0), up to
 * ${latestDay()}; names and numbers: Istat, Elenco dei Comuni italiani of 2024 (CC BY 3.0 IT); foreign States: Istat and
 * Agenzia delle Entrate. Changed in form only. Sources and licences: infra/comuni/README.md.
 */
export const nationalComuniText = \`${list}\`;
`;
}

/** The last change that the archive knows of. */
function latestDay(): string {
  const days = comuni.flatMap(({ periods }) => periods.flatMap(({ from, to }) => (to === STILL ? [from] : [from, to])));
  return days.toSorted().at(-1) ?? '';
}

function isSuppressed({ periods }: ComuneRecord): boolean {
  return periods.at(-1)?.to !== STILL;
}

/** What is written must read as it was read. */
function sameAsRead(records: readonly ComuneRecord[], list: string): void {
  const national = parseNationalComuni(list);
  if (national.codes.length !== records.length) throw new Error('Comuni were lost in writing');
  for (const { belfiore, istat, periods } of records) {
    const comune = national.comune(belfiore);
    const spans = comune?.spans.map(({ from, to, name, province }) =>
      [from ?? '', to ?? STILL, name, province].join('|'),
    );
    const expected = periods.map(({ from, to, name, province }) =>
      [from < '1900-01-01' ? '' : from, to, name, province].join('|'),
    );
    if (comune?.istat !== istat || spans?.join() !== expected.join()) throw new Error(`${belfiore} was written wrong`);
  }
}
