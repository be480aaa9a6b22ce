import { expect, test } from 'vitest';
import { layOut } from './graph-layout.ts';
import { seriesFile } from './testing/fixtures.ts';

test('the same series is always drawn the same way', () => {
  const { graph } = seriesFile(30);
  expect([...layOut(graph).points]).toEqual([...layOut(graph).points]);
});

test.each([1, 2, 24, 150])('each of %i complaints and its indicators stands inside the drawing', (size) => {
  const { graph } = seriesFile(size);
  const { width, height, points } = layOut(graph);
  expect(points.size).toBe(graph.nodes.length);
  for (const { x, y } of points.values()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('a graph of nothing is an empty drawing', () => {
  expect(layOut({ nodes: [], edges: [] }).points.size).toBe(0);
});

test('an edge to a node that is not there is left out', () => {
  const { graph } = seriesFile(3);
  const stray = { statement: 'F-0000-0000-0000', indicator: 'i1' };
  expect(layOut({ ...graph, edges: [...graph.edges, stray] }).points.size).toBe(graph.nodes.length);
});
