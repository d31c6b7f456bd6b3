import { Refusal } from '../model/refusal.ts';

/** A fill or font colour as Excel keeps it, `#RRGGBB`; an empty text is no fill. */
export function colorOf(value: unknown): string | null {
  const text = String(value ?? '').trim();
  if (text === '') return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw new Refusal('InvalidArgument', `Not a colour: ${text}`);
  return named;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
};
