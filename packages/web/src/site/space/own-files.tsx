import type { Complaint } from '@fanal/contract/complaint';
import { type Exhibit, listMyExhibits } from '@fanal/contract/evidence';
import { formatMoment, formatSize } from '@fanal/core/locale';
import { itemName } from '../material/index.ts';
import type { Visit } from '../visit.ts';
import { withComplaint } from './own-complaint.ts';

/** One's own complaint with the files that go with it. */
export function withFiles(
  visit: Visit,
  page: (complaint: Complaint, files: readonly Exhibit[]) => Response | Promise<Response>,
): Promise<Response> {
  return withComplaint(visit, async (complaint) => {
    const { reference } = complaint;
    const reply = await visit.client.call(listMyExhibits, { params: { reference } });
    return reply.ok ? page(complaint, reply.value.exhibits) : visit.problem(reply.refusal);
  });
}

/** What was given, in the order in which it came. */
export function OwnFiles({ visit, files }: { readonly visit: Visit; readonly files: readonly Exhibit[] }) {
  const { list: texts } = visit.texts.material;
  if (files.length === 0) return null;
  return (
    <section class="given">
      <h2>{texts.title}</h2>
      <ul>
        {files.map((file) => (
          <li>
            <p class="given-name">{itemName(visit, file)}</p>
            <p>
              {formatSize(file.size, visit.locale)},{' '}
              <time datetime={file.receivedAt}>{formatMoment(file.receivedAt, visit.locale)}</time>
            </p>
            {file.scan === 'infected' && <p>{texts.infected}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
