import {
  type Assessment,
  type Assessor,
  createAssessor,
  type Language,
  type Message,
  openPack,
  type Pages,
} from '@fanal/sdk';
import { createChecker } from '@fanal/sdk/check';
import { createReporter, defineWarning, FanalWarning, type Outcome } from '@fanal/sdk/element';
import releaseKeys from '@fanal/sdk/release-keys.json' with { type: 'json' };

/** All that this site had to write to warn its members. */
export type Warnings = {
  /** After each message of the other person. Nothing leaves the page. */
  readonly read: (messages: readonly Message[]) => void;
  /** Before money leaves: whether it may, once the person has read what there is to read. */
  readonly beforePaying: (messages: readonly Message[], iban: string) => Promise<boolean>;
  readonly clear: () => void;
};

type Settings = {
  readonly language: Language;
  readonly fanalUrl?: string | undefined;
  readonly siteKey?: string | undefined;
};

/** Whatever goes wrong here, the conversation goes on: a warning that cannot be made is no reason to stop anybody. */
const none: Warnings = { read() {}, beforePaying: async () => true, clear() {} };

export async function createWarnings(place: HTMLElement, settings: Settings): Promise<Warnings> {
  try {
    const signed: unknown = await (await fetch('/fanal-pack.json')).json();
    const opened = await openPack(signed, releaseKeys);
    return opened.ok ? warningsIn(place, settings, createAssessor(opened.pack, pagesOf(settings))) : none;
  } catch {
    return none;
  }
}

function warningsIn(
  place: HTMLElement,
  { language, fanalUrl, siteKey }: Settings,
  assessor: Assessor,
): Warnings {
  defineWarning();
  const element = new FanalWarning();
  place.append(element);
  const checker = fanalUrl && createChecker({ origin: fanalUrl, oprf: loadOprf, patience });
  const reporter = fanalUrl && siteKey ? createReporter({ origin: fanalUrl, siteKey }) : undefined;
  const about = { id: 'alix-marc', setting: 'dating', locale: language } as const;
  let shown: Record<string, number> = {};
  let answered: ((action: string) => void) | undefined;

  element.addEventListener('fanal-choice', (event) => {
    const { action, outcome } = (event as CustomEvent<{ action: string; outcome?: Outcome }>).detail;
    if (outcome) reporter?.report(outcome);
    void reporter?.flush();
    element.warning = undefined;
    answered?.(action);
    answered = undefined;
  });

  const show = (assessment: Assessment) => {
    if (assessment.decision === 'none') return;
    const [template = ''] = assessment.template.split('.');
    shown = { ...shown, [template]: (shown[template] ?? 0) + 1 };
    element.warning = assessment;
  };

  return {
    read(messages) {
      show(assessor.assess({ ...about, messages, shown }));
    },
    async beforePaying(messages, iban) {
      const checked = checker ? [await checker.check({ type: 'iban', value: iban })] : [];
      const assessment = assessor.assess({ ...about, messages, shown, checked, moment: 'paying' });
      if (assessment.decision === 'none' || assessment.decision === 'tip') return true;
      answered?.('replaced');
      show(assessment);
      const action = await new Promise<string>((resolve) => {
        answered = resolve;
      });
      return action === 'continue';
    },
    clear() {
      shown = {};
      element.warning = undefined;
      answered?.('cleared');
      answered = undefined;
    },
  };
}

/** Comes with the first account that is looked up: most conversations never need it. */
const loadOprf = async () => (await import('@fanal/sdk/oprf')).oprf;

/** Milliseconds that a call may take: somebody who is about to pay can wait a little longer than somebody who reads. */
const patience = 5_000;

/** Where the actions lead: pages of the Fanal that this site is joined to, else a line that answers in any case. */
function pagesOf({ language, fanalUrl }: Settings): Pages {
  if (fanalUrl === undefined) return { talk: language === 'fr' ? 'tel:+33805805817' : 'tel:116006' };
  const paths =
    language === 'fr'
      ? { talk: '/fr/numeros-utiles', report: '/fr/commencer', appeal: '/fr/contester-un-avertissement' }
      : { talk: '/en/helplines', report: '/en/begin', appeal: '/en/contest-a-warning' };
  return Object.fromEntries(Object.entries(paths).map(([action, path]) => [action, fanalUrl + path]));
}
