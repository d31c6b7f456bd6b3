import type { ConditionalFormatSnapshot } from '../model/sheet-rules.ts';
import type { ChartSnapshot, CommentSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/workbook-snapshot.ts';
import { escapeXml, unescapeXml } from './xml-text.ts';

/** Path inside the file of the part that keeps what exceljs cannot carry, as Excel keeps an add-in's settings in a part. */
export const workbenchPartPath = 'customXml/item1.xml';

const contentNamespace = 'urn:ambito:workbench';

/** What of a workbook travels in the workbench's own part of the file. */
export interface WorkbenchPart
  extends Pick<WorkbookSnapshot, 'settings' | 'documentSettings' | 'customXmlParts' | 'customProperties'> {
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, SheetPart>>;
}

interface SheetPart {
  readonly id: string;
  readonly charts: readonly ChartSnapshot[];
  readonly comments: readonly CommentSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly pageLayout: SheetSnapshot['pageLayout'];
  readonly password?: string;
}

/** The part's text for a workbook. */
export function writeWorkbenchPart(workbook: WorkbookSnapshot): string {
  const { settings, documentSettings, customXmlParts, customProperties } = workbook;
  const sheets = Object.fromEntries(
    workbook.sheets.map(
      ({ name, id, charts, comments, conditionalFormats, pageLayout, protection }): [string, SheetPart] => [
        name,
        {
          id,
          charts,
          comments,
          conditionalFormats,
          pageLayout,
          ...(protection?.password !== undefined && { password: protection.password }),
        },
      ],
    ),
  );
  const part: WorkbenchPart = { settings, documentSettings, customXmlParts, customProperties, sheets };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbench xmlns="${contentNamespace}">${escapeXml(JSON.stringify(part))}</workbench>`;
}

/** Reads the part back; null when the XML is somebody else's. */
export function readWorkbenchPart(xml: string): WorkbenchPart | null {
  const found = /<workbench xmlns="urn:ambito:workbench">(.*)<\/workbench>/s.exec(xml)?.[1];
  if (found === undefined) return null;
  const part: unknown = JSON.parse(unescapeXml(found));
  return isWorkbenchPart(part) ? part : null;
}

function isWorkbenchPart(value: unknown): value is WorkbenchPart {
  return typeof value === 'object' && value !== null && 'sheets' in value && 'documentSettings' in value;
}
