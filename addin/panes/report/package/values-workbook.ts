import { strToU8, zipSync } from 'fflate';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import type { ValuesSheet } from './values-sheet.ts';
import { xmlText } from './xml-text.ts';

/**
 * A workbook of values as the bytes of an .xlsx: the same sheets are the same bytes, wherever and whenever written, and
 * nothing in it names a person or a program.
 *
 * Why our own few parts over fflate (0.8.3, MIT, some kB, kept up) and not write-excel-file (MIT, the best of the ready ones,
 * itself over fflate): that one stamps the archive with the time of writing and has no way to mark a text as text for
 * good (`quotePrefix`), and hash and promise 20 need both. Entries are stored, not deflated, so that a newer compressor
 * does not change the bytes: a report weighs tens of kB.
 */
export function valuesWorkbook(sheets: readonly ValuesSheet[]): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypesXml(sheets)),
      '_rels/.rels': strToU8(relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
      'xl/workbook.xml': strToU8(workbookXml(sheets)),
      'xl/_rels/workbook.xml.rels': strToU8(
        relationshipsXml([
          ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
          { type: 'styles', target: 'styles.xml' },
        ]),
      ),
      'xl/styles.xml': strToU8(stylesXml()),
      ...Object.fromEntries(
        sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheetXml(sheet))]),
      ),
    },
    // The earliest day an archive can say, by the local clock as the format has it: the same bytes in every time zone.
    { level: 0, mtime: new Date(1980, 0, 1) },
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypesXml(sheets: readonly ValuesSheet[]): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${CONTENT}.${type}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
    part('/xl/styles.xml', 'styles'),
    '</Types>',
  ].join('');
}

function relationshipsXml(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const all = targets.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly ValuesSheet[]): string {
  const all = sheets.map(({ name }, index) => {
    return `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const views = '<bookViews><workbookView/></bookViews>';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${views}<sheets>${all.join('')}</sheets></workbook>`;
}
