import type { GivenMaterial, MaterialItem } from '@fanal/contract/material';
import { Tag } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** What was given so far, each with whether it was read. The script puts this in place anew as reading goes on. */
export function GivenList({ visit, material }: { readonly visit: Visit; readonly material: GivenMaterial }) {
  const { list: texts } = visit.texts.material;
  const waiting = material.items.filter(({ state }) => state === 'waiting').length;
  if (material.items.length === 0) return null;
  return (
    <section class="given">
      <h2>{texts.title}</h2>
      <ul>
        {material.items.map((item) => (
          <li>
            <GivenItem visit={visit} item={item} />
          </li>
        ))}
      </ul>
      {waiting > 0 && <StillReading visit={visit} waiting={waiting} here="materials" />}
    </section>
  );
}

/** `here`: the page that says so, asked for again. */
export function StillReading(props: {
  readonly visit: Visit;
  readonly waiting: number;
  readonly here: 'materials' | 'findings';
}) {
  const { visit, waiting, here } = props;
  const { list: texts } = visit.texts.material;
  return (
    <p data-still-reading={texts.allRead}>
      {texts.stillReading(waiting)} {texts.goOnMeanwhile} <a href={visit.link(here)}>{texts.refresh}</a>
    </p>
  );
}

function GivenItem({ visit, item }: { readonly visit: Visit; readonly item: MaterialItem }) {
  const { list: texts, problems } = visit.texts.material;
  const name = itemName(visit, item);
  return (
    <>
      <p class="given-name">{name}</p>
      <p>
        <Tag tone={item.state === 'read' ? 'success' : item.state === 'waiting' ? 'lamp' : 'plain'}>
          {texts[item.state]}
        </Tag>{' '}
        {item.state === 'read' && (item.found > 0 ? texts.found(item.found) : texts.foundNothing)}
      </p>
      {item.scan === 'infected' && <p>{texts.infected}</p>}
      {item.scan !== 'infected' && item.problem && <p>{problems[item.problem]}</p>}
      <p>
        <a href={visit.link('removeMaterial', { exhibit: item.exhibitId })}>
          {texts.remove}
          <span class="visually-hidden"> : {name}</span>
        </a>
      </p>
    </>
  );
}

/** A pasted text has a name for the file it is kept in, which is not its own. */
export function itemName(visit: Visit, { name, source }: Pick<MaterialItem, 'name' | 'source'>): string {
  return source === 'pasted' ? visit.texts.material.give.pastedName : name;
}
