/**
 * Draws every icon of the manifest from the one drawing `icons.svg`: each group at each size Office asks for.
 * Run by `npm run icons` after the drawing changes; the PNG files are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** 16, 32 and 80 are required by a command; the others are asked for by denser screens; 64 is the store icon. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const folder = new URL('.', import.meta.url);
const target = new URL('../public/icons/', folder);

const drawing = readFileSync(new URL('icons.svg', folder), 'utf8');
mkdirSync(target, { recursive: true });
for (const [, id = '', body = ''] of drawing.matchAll(/<g id="([a-z]+)"([\s\S]*?)<\/g>/g)) {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g${body}</g></svg>`;
  for (const size of iconSizes) {
    const image = new Resvg(picture, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(new URL(`${id}-${size}.png`, target), image.asPng());
  }
}
