import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../assets/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', darkOnly = ''] = css.split('@media');
const themes = { light: tokensOf(light), dark: { ...tokensOf(light), ...tokensOf(darkOnly) } };

/** Text on the grounds it is written on. */
const texts = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'brand-tint'],
  ['ink', 'lamp-tint'],
  ['ink', 'danger-tint'],
  ['ink', 'success-tint'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['brand', 'sunken'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['brand-strong', 'brand-tint'],
  ['on-night', 'night'],
  ['on-night-soft', 'night'],
  ['lamp-strong', 'lamp-tint'],
  ['danger', 'paper'],
  ['danger', 'surface'],
  ['danger', 'danger-tint'],
  ['success', 'success-tint'],
  ['paper', 'danger'],
] as const;

const edges = [
  ['edge', 'surface'],
  ['edge', 'paper'],
  ['brand', 'paper'],
  ['danger', 'paper'],
  ['focus', 'paper'],
] as const;

test.each(['light', 'dark'] as const)('in the %s scheme every text holds 7:1 (WCAG 2.2, 1.4.6)', (scheme) => {
  for (const [text, ground] of texts) {
    expect(
      contrast(themes[scheme][text], themes[scheme][ground]),
      `${text} on ${ground}`,
    ).toBeGreaterThanOrEqual(7);
  }
});

test.each(['light', 'dark'] as const)(
  'in the %s scheme every control holds 3:1 (WCAG 2.2, 1.4.11)',
  (scheme) => {
    for (const [edge, ground] of edges) {
      expect(
        contrast(themes[scheme][edge], themes[scheme][ground]),
        `${edge} on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
    }
  },
);

function tokensOf(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string | undefined, two: string | undefined): number {
  const [lighter = 0, darker = 0] = [luminance(one ?? ''), luminance(two ?? '')].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
