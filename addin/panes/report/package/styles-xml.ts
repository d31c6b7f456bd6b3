import type { ValuesFormat } from './values-sheet.ts';

type CellStyle = ValuesFormat | 'general' | 'notKnown' | 'title' | 'subtitle' | 'heading';

/** Excel's built-in `@`: what is typed over the cell stays text. */
const TEXT = 49;
const FONT = { plain: 0, bold: 1, title: 2, quiet: 3 } as const;
const FILL = { none: 0, heading: 2 } as const;

interface Look {
  readonly style: CellStyle;
  readonly format: number;
  readonly font?: number;
  readonly fill?: number;
  /** The apostrophe that Excel hides: with it a text that starts with = stays text even when the cell is edited. */
  readonly quoted?: boolean;
  readonly wrapped?: boolean;
  readonly right?: boolean;
}

/** The first is the style of cells without one. */
const LOOKS: readonly Look[] = [
  { style: 'general', format: 0 },
  { style: 'text', format: TEXT, quoted: true },
  { style: 'wrapped', format: TEXT, quoted: true, wrapped: true },
  { style: 'notKnown', format: TEXT, quoted: true, right: true, font: FONT.quiet },
  { style: 'integer', format: 3 },
  { style: 'points', format: 2 },
  { style: 'money', format: 164 },
  { style: 'percent', format: 10 },
  { style: 'date', format: 165 },
  { style: 'title', format: TEXT, quoted: true, font: FONT.title },
  { style: 'subtitle', format: TEXT, quoted: true, font: FONT.quiet },
  { style: 'heading', format: TEXT, quoted: true, font: FONT.bold, fill: FILL.heading, wrapped: true },
];

/** The `s` attribute of a cell of that style. */
export function styleIndex(style: CellStyle): number {
  return LOOKS.findIndex((look) => look.style === style);
}

/** `xl/styles.xml`: number formats, fonts and fills of {@link styleIndex}. */
export function stylesXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00 &quot;€&quot;"/>',
    '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>',
    '<fonts count="4">',
    font('<sz val="11"/>'),
    font('<b/><sz val="11"/><color rgb="FFFFFFFF"/>'),
    font('<b/><sz val="14"/>'),
    font('<sz val="11"/><color rgb="FF5B6670"/>'),
    '</fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF0B4F6C"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${LOOKS.length}">${LOOKS.map(lookXml).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

function font(parts: string): string {
  return `<font>${parts}<name val="Calibri"/><family val="2"/></font>`;
}

function lookXml({ format, font = FONT.plain, fill = FILL.none, quoted, wrapped, right }: Look): string {
  const alignment = `vertical="top"${wrapped === true ? ' wrapText="1"' : ''}${right === true ? ' horizontal="right"' : ''}`;
  const quote = quoted === true ? ' quotePrefix="1"' : '';
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${quote} applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1" applyAlignment="1"><alignment ${alignment}/></xf>`
  );
}
