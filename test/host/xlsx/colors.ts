import type { Color } from 'exceljs';

/** The colours of Excel's standard theme, by the index that cells name them with. */
const theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
] as const;

/** A colour of an .xlsx file as `#RRGGBB`; null when the file leaves it to the application. */
export function readColor(color: (Partial<Color> & { readonly tint?: number }) | undefined): string | null {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color?.theme === undefined ? undefined : theme[color.theme];
  return themed === undefined ? null : `#${tinted(themed, color?.tint ?? 0)}`;
}

/** `#RRGGBB` as the file writes it. */
export function writeColor(color: string): { readonly argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
