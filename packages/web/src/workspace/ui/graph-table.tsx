import type { SeriesFile } from '@fanal/contract/investigation';
import { Table } from '../../ui/index.ts';
import type { AgentLocale } from '../locale.ts';
import { pathTo } from '../paths.ts';
import { workspaceTextsOf } from '../texts.ts';
import { rowOf } from './series-graph.tsx';

/** All that the drawing says, in words: each shared indicator with the statements that name it. */
export function GraphTable(props: { readonly graph: SeriesFile['graph']; readonly locale: AgentLocale }) {
  const texts = workspaceTextsOf(props.locale);
  const { nodes, edges } = props.graph;
  const rows = nodes.flatMap((node) => {
    if (node.kind !== 'indicator') return [];
    const references = edges
      .filter(({ indicator }) => indicator === node.key)
      .map(({ statement }) => statement);
    return { node, references };
  });
  return (
    <div class="dense">
      <Table
        caption={texts.series.graphTable}
        columns={[
          { label: texts.series.sharedIndicator },
          { label: texts.series.shared, numeric: true },
          { label: texts.series.named },
        ]}
        rows={rows.map(({ node, references }) => [
          <span class="named" id={rowOf(node.key)} tabindex={-1}>
            <span class="soft small kind">{texts.indicators[node.type]}</span>
            <bdi class="exact">{node.shown}</bdi>
          </span>,
          String(references.length),
          <ul class="references">
            {references.map((reference) => (
              <li>
                <a class="reference" href={pathTo('file', props.locale, { reference })}>
                  {reference}
                </a>
              </li>
            ))}
          </ul>,
        ])}
      />
    </div>
  );
}
