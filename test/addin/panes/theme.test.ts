import type { Theme } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme } from '../../../addin/panes/shell/theme.ts';

/** Text on its ground wherever the panes put one on the other: 4.5:1. */
const texts = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground1Selected'],
  ['colorNeutralForeground3', 'colorNeutralBackground1Hover'],
  ['colorBrandForeground1', 'colorNeutralBackground1'],
  ['colorBrandForegroundLink', 'colorNeutralBackground3'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
] as const satisfies readonly (readonly [keyof Theme, keyof Theme])[];

/** Signs that carry meaning beside the text: 3:1. */
const signs = [
  ['colorCompoundBrandStroke', 'colorNeutralBackground1'],
  ['colorStrokeFocus2', 'colorNeutralBackground1'],
  ['colorCompoundBrandBackground', 'colorNeutralBackground1'],
] as const satisfies readonly (readonly [keyof Theme, keyof Theme])[];

function luminance(colour: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1) ?? shortHex(colour);
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function shortHex(colour: string): string[] {
  const digits = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)?.slice(1);
  if (digits === undefined) throw new Error(`not a colour: ${colour}`);
  return digits.map((digit) => digit + digit);
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('the %s look', (_, theme) => {
  it.each(texts)('%s on %s can be read', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(signs)('%s on %s can be seen', (sign, ground) => {
    expect(contrast(theme[sign], theme[ground])).toBeGreaterThanOrEqual(3);
  });
});
