import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** Shades of the add-in's own petrol green, dark to light; 60 is the colour of the icon. */
const brand: BrandVariants = {
  10: '#021614',
  20: '#06211f',
  30: '#082f2c',
  40: '#093c38',
  50: '#0a4a45',
  60: '#0b5a54',
  70: '#0d6861',
  80: '#0f766e',
  90: '#2a877f',
  100: '#43988f',
  110: '#5aa89f',
  120: '#72b8b0',
  130: '#8bc8c1',
  140: '#9fd8cf',
  150: '#bfe8e1',
  160: '#dff4f0',
};

const fontFamilyBase = "'Segoe UI Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * Light and dark looks. Where Fluent's own choice of shade falls under 4.5:1 for text of this hue a lighter or darker
 * one replaces it; test/addin/panes/theme.test.ts measures the pairs in use.
 */
export const lightTheme: Theme = {
  ...createLightTheme(brand),
  fontFamilyBase,
  colorNeutralForeground3: '#595959',
  colorNeutralForeground4: '#616161',
};

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandStroke: brand[120],
  colorBrandStroke1: brand[120],
};
