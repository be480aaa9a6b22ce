import { expect, test } from 'vitest';
import { growthPlot } from './growth-plot.ts';

const growth = (name: string, ...seconds: readonly number[]) => ({
  name,
  colour: '#06c',
  points: seconds.map((one, place) => ({ count: 10 ** (4 + place), seconds: one })),
});

test('each engine is a line from left to right, lower where it takes less', () => {
  const plot = growthPlot('Time', [growth('ours', 0.5, 4, 45), growth('theirs', 2, 30, 400)]);
  const lines = [...plot.matchAll(/<polyline points="([^"]+)"/g)].map(([, points = '']) =>
    points.split(' ').map((point) => point.split(',').map(Number)),
  );
  expect(lines).toHaveLength(2);
  const [ours = [], theirs = []] = lines;
  for (const [place, [x = 0, y = 0]] of ours.entries()) {
    expect(x).toBeGreaterThan(ours[place - 1]?.[0] ?? 0);
    expect(theirs[place]?.[0]).toBe(x);
    expect(theirs[place]?.[1]).toBeLessThan(y);
  }
});

test('the n log n line begins at our first point', () => {
  const plot = growthPlot('Time', [growth('ours', 0.5, 4)]);
  const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(plot) ?? [];
  expect(plot).toContain(`<line x1="${x}" y1="${y}"`);
});

test('names cannot break the picture', () => {
  expect(growthPlot('a < b & c', [growth('<script>', 1, 2)])).not.toContain('<script>');
});
