import type { SeriesFile } from '@fanal/contract/investigation';
import { UndirectedGraph } from 'graphology';
import commonJsForceAtlas2 from 'graphology-layout-forceatlas2';

// Its types tell of a default export; what Node loads of a CommonJS package is the function itself.
const forceAtlas2 = commonJsForceAtlas2 as unknown as typeof commonJsForceAtlas2.default;

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly points: ReadonlyMap<string, Point>;
};
export type Point = { readonly x: number; readonly y: number };

const width = 1_000;
const margin = 70;
/** Work is nodes times rounds: a page must not wait for a fine drawing of a large series. */
const work = 30_000;
const rounds = { fewest: 60, most: 400 };

/**
 * Places the nodes of a graph so that those tied together stand together (ForceAtlas2, Jacomy et al. 2014).
 * The same graph always gives the same drawing: nodes start on a circle in their order, and nothing is drawn
 * by lot.
 */
export function layOut({ nodes, edges }: Pick<SeriesFile['graph'], 'nodes' | 'edges'>): Drawing {
  const graph = new UndirectedGraph();
  for (const [place, { key }] of nodes.entries()) {
    const angle = (2 * Math.PI * place) / nodes.length;
    graph.mergeNode(key, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { statement, indicator } of edges) {
    if (graph.hasNode(statement) && graph.hasNode(indicator)) graph.mergeEdge(statement, indicator);
  }
  const height = Math.min(680, 320 + 4 * nodes.length);
  if (graph.order === 0) return { width, height, points: new Map() };
  const iterations = Math.max(rounds.fewest, Math.min(rounds.most, Math.floor(work / graph.order)));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 150, gravity: 1 };
  return { width, height, points: fitted(forceAtlas2(graph, { iterations, settings }), height) };
}

function fitted(places: Readonly<Record<string, Point>>, height: number): ReadonlyMap<string, Point> {
  const all = Object.values(places);
  const across = scaleOf(
    all.map(({ x }) => x),
    width,
  );
  const down = scaleOf(
    all.map(({ y }) => y),
    height,
  );
  return new Map(Object.entries(places).map(([key, { x, y }]) => [key, { x: across(x), y: down(y) }]));
}

function scaleOf(values: readonly number[], length: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  if (span < 1e-9) return () => length / 2;
  // A tenth of a point is finer than any eye, and halves the page.
  return (value) => Math.round((margin + ((value - least) / span) * (length - 2 * margin)) * 10) / 10;
}
