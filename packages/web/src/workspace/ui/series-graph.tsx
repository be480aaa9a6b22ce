import type { SeriesFile } from '@fanal/contract/investigation';
import { layOut, type Point } from '../graph-layout.ts';
import type { AgentLocale } from '../locale.ts';
import { pathTo } from '../paths.ts';
import { workspaceTextsOf } from '../texts.ts';

type Graph = SeriesFile['graph'];
type Node = Graph['nodes'][number];

/** Past this many, names would cover one another: the others are read by pointing, or in the table. */
const mostNames = 16;
const longestName = 30;
/** Of the stylesheet's fixed-width letters, in units of the drawing. */
const halfALetter = 4.2;

/** The row of an indicator in the table below the drawing. */
export function rowOf(key: string): string {
  return `row-${key}`;
}

/** Statements and what they share, drawn on the server. Each node is a link with a name of its own. */
export function SeriesGraph({ graph, locale }: { readonly graph: Graph; readonly locale: AgentLocale }) {
  const texts = workspaceTextsOf(locale).series;
  const { width, height, points } = layOut(graph);
  const named = mostShared(graph);
  return (
    <figure class="graph">
      <section class="graph-scroll" aria-label={texts.graphScroll} tabindex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-labelledby="graph-title">
          <title id="graph-title">{texts.graph}</title>
          <g class="graph-edges">
            {graph.edges.map(({ statement, indicator }) => {
              const from = points.get(statement);
              const to = points.get(indicator);
              return from && to && <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
            })}
          </g>
          {graph.nodes.map((node) => {
            const point = points.get(node.key);
            return (
              point && (
                <GraphNode
                  node={node}
                  point={point}
                  room={width}
                  isNamed={named.has(node.key)}
                  locale={locale}
                />
              )
            );
          })}
        </svg>
      </section>
      <figcaption>
        <ul class="legend">
          <li class="legend-item">
            <Sample>
              <circle class="node-statement" cx={10} cy={10} r={8} />
            </Sample>{' '}
            {texts.statement}
          </li>
          <li class="legend-item">
            <Sample>
              <rect class="node-indicator" x={2} y={2} width={16} height={16} rx={3} />
            </Sample>{' '}
            {texts.sharedIndicator}
          </li>
        </ul>
        <p>{texts.graphLead}</p>
        {!graph.complete && (
          <p>
            <strong>{texts.graphPartial}</strong>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function GraphNode(props: {
  readonly node: Node;
  readonly point: Point;
  /** Of the drawing, in its own units. */
  readonly room: number;
  readonly isNamed: boolean;
  readonly locale: AgentLocale;
}) {
  const { node, locale } = props;
  const { x, y } = props.point;
  const texts = workspaceTextsOf(locale);
  if (node.kind === 'statement') {
    return (
      <a class="node" href={pathTo('file', locale, { reference: node.reference })}>
        <title>{texts.file.title(node.reference)}</title>
        <circle class="node-statement" cx={x} cy={y} r={8} />
      </a>
    );
  }
  return (
    <a class="node" href={`#${rowOf(node.key)}`}>
      <title>{`${texts.indicators[node.type]} ${node.shown}`}</title>
      <rect class="node-indicator" x={x - 9} y={y - 9} width={18} height={18} rx={3} />
      {props.isNamed && (
        <text {...within(props.room, x, shortened(node.shown))} y={y + 26}>
          {shortened(node.shown)}
        </text>
      )}
    </a>
  );
}

/** Below the middle of its node, or from its side where the drawing ends. */
function within(room: number, x: number, name: string) {
  const half = name.length * halfALetter;
  if (x < half) return { x: x - 9, 'text-anchor': 'start' } as const;
  if (x > room - half) return { x: x + 9, 'text-anchor': 'end' } as const;
  return { x, 'text-anchor': 'middle' } as const;
}

function Sample({ children }: { readonly children?: unknown }) {
  return (
    <svg class="sample" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

function mostShared(graph: Graph): ReadonlySet<string> {
  const degrees = new Map<string, number>();
  for (const { indicator } of graph.edges) degrees.set(indicator, (degrees.get(indicator) ?? 0) + 1);
  const keys = [...degrees].toSorted(([, one], [, other]) => other - one).map(([key]) => key);
  return new Set(keys.slice(0, mostNames));
}

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}
