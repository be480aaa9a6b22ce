import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brands, shorteners } from '../pack/source/brands.ts';
import { cues } from '../pack/source/cues.ts';
import { lasting, rules } from '../pack/source/rules.ts';
import { english } from '../pack/source/texts-en.ts';
import { french } from '../pack/source/texts-fr.ts';
import { topics } from '../pack/source/topics.ts';
import { canonicalBytes } from '../src/pack/canonical.ts';
import type { Language, LearntLanguage, RulePack } from '../src/pack/rule-pack.ts';
import { readCorpus } from './corpus.ts';
import { learn, learnLanguage, prepare } from './learn.ts';

/**
 * Learns from a corpus and writes the signed pack:
 * `npx tsx packages/sdk/training/make-pack.ts FILE --key KEY.pem --version 2026.11.1 --issued-on 2026-11-24`.
 * The corpus itself leaves no word behind: weights of hashed features are all that is written. `--texts-only` keeps
 * what was learnt before (the pack in place) and takes cues, rules and texts anew; it needs no corpus, and topics,
 * brands and shorteners must then be the same.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    version: { type: 'string' },
    'issued-on': { type: 'string' },
    'texts-only': { type: 'boolean', default: false },
    'new-key': { type: 'boolean', default: false },
  },
});
const { key: keyFile, version, 'issued-on': issuedOn } = values;
const [file] = positionals;
if (keyFile === undefined || version === undefined || issuedOn === undefined)
  throw new Error('--key, --version and --issued-on are needed');

const packFile = new URL('../pack/fanal-pack.json', import.meta.url);
const keysFile = new URL('../pack/release-keys.json', import.meta.url);
if (values['new-key'] && !existsSync(keyFile))
  writeFileSync(keyFile, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  });
const privateKey = createPrivateKey(readFileSync(keyFile));

const pack: RulePack = {
  format: 1,
  version,
  issuedOn,
  brands,
  shorteners,
  topics,
  cues,
  rules,
  lasting,
  learnt: values['texts-only'] ? readPack().learnt : learnAll(),
  texts: { fr: french, en: english },
};
const bytes = canonicalBytes(pack);
const signature = sign(null, bytes, privateKey).toString('base64url');
const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
const name = `release-${issuedOn.slice(0, 4)}`;
writeFileSync(packFile, `${JSON.stringify({ key: name, pack, signature })}\n`);
writeFileSync(keysFile, `${JSON.stringify({ [name]: x }, null, 2)}\n`);
process.stdout.write(`${readFileSync(packFile).length} bytes, ${bytes.length} of them signed\n`);

function readPack(): RulePack {
  return (JSON.parse(readFileSync(packFile, 'utf8')) as { pack: RulePack }).pack;
}

function learnAll(): RulePack['learnt'] {
  if (file === undefined) throw new Error('a corpus is needed, or --texts-only');
  const corpus = readCorpus(file);
  const learnIn = (language: Language): LearntLanguage => {
    const { choice, ...learnt } = learn(prepare(corpus.filter(({ lang }) => lang === language)));
    process.stderr.write(`${language}: ${JSON.stringify(choice)}, threshold ${learnt.threshold}\n`);
    return learnt;
  };
  return { language: learnLanguage(corpus), fr: learnIn('fr'), en: learnIn('en') };
}
