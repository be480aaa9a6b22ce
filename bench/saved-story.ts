import { answerStep, startDraft } from '@fanal/contract/statement';
import { type Client, createClient } from '@fanal/contract/wire';
import { romanceStory } from '../packages/core/src/journey/example-stories.ts';

/** Tells a whole romance story, page by page, to the server at `baseUrl`; answers the cookie that opens it. */
export async function saveStory(baseUrl: string): Promise<string> {
  const begun = await client(baseUrl).call(startDraft, { body: { locale: 'fr' } });
  const cookie = begun.setCookies.map((each) => each.split(';')[0]).join('; ');
  const own = client(baseUrl, { cookie, origin: baseUrl });
  for (const { step, raw, item } of romanceStory) {
    const values = { ...raw } as Record<string, string | string[]>;
    const body = { values, ...(item === undefined ? {} : { item }) };
    const saved = await own.call(answerStep, { params: { step }, body });
    if (!saved.ok) throw new Error(`The page ${step} was refused: ${saved.refusal.code}`);
  }
  return cookie;
}

function client(baseUrl: string, headers: Readonly<Record<string, string>> = {}): Client {
  return createClient({ fetch, baseUrl, headers });
}
