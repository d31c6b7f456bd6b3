import type JSZip from 'jszip';
import { readFilterCriteria } from './filter-criteria.ts';
import type { SheetFilters } from './read-sheet.ts';
import { unescapeXml } from './xml-text.ts';

/** The text of a part, or null when the file has none of that name. */
export async function partText(zip: JSZip, path: string): Promise<string | null> {
  return (await zip.file(path)?.async('string')) ?? null;
}

/** The filter criteria of every sheet, by sheet name. */
export async function readAllFilters(zip: JSZip): Promise<ReadonlyMap<string, SheetFilters>> {
  const workbook = (await partText(zip, 'xl/workbook.xml')) ?? '';
  const targets = await relationTargets(zip, 'xl/_rels/workbook.xml.rels');
  const filters = new Map<string, SheetFilters>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*\/>/g)) {
    const name = unescapeXml(attribute(tag, 'name') ?? '');
    const target = targets.get(attribute(tag, 'r:id') ?? '');
    if (target !== undefined) filters.set(name, await readSheetFilters(zip, resolvePath('xl/', target)));
  }
  return filters;
}

async function readSheetFilters(zip: JSZip, path: string): Promise<SheetFilters> {
  const xml = (await partText(zip, path)) ?? '';
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const relations = await relationTargets(zip, `xl/worksheets/_rels/${fileName}.rels`);
  const byTable = new Map<string, SheetFilters['sheet']>();
  for (const target of relations.values()) {
    if (!/tables\/table\d+\.xml$/.test(target)) continue;
    const table = (await partText(zip, resolvePath('xl/worksheets/', target))) ?? '';
    const opening = /<table\b[^>]*>/.exec(table)?.[0] ?? '';
    const name = attribute(opening, 'displayName') ?? attribute(opening, 'name') ?? '';
    byTable.set(unescapeXml(name), readFilterCriteria(autoFilterOf(table)));
  }
  return { sheet: readFilterCriteria(autoFilterOf(xml)), byTable };
}

function autoFilterOf(xml: string): string {
  return /<autoFilter\b[^>]*?(?:\/>|>.*?<\/autoFilter>)/s.exec(xml)?.[0] ?? '';
}

async function relationTargets(zip: JSZip, path: string): Promise<ReadonlyMap<string, string>> {
  const xml = (await partText(zip, path)) ?? '';
  const pairs = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]): [string, string] => [
    attribute(tag, 'Id') ?? '',
    attribute(tag, 'Target') ?? '',
  ]);
  return new Map(pairs);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** `../tables/table1.xml` beside `xl/worksheets/` is `xl/tables/table1.xml`; a leading slash starts at the root. */
function resolvePath(folder: string, target: string): string {
  return new URL(target, `zip:///${folder}`).pathname.slice(1);
}
