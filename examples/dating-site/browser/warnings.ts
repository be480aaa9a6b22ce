import { type Assessor, createAssessor, type Language, type Message, openPack, type Pages } from '@fanal/sdk';
import { createChecker } from '@fanal/sdk/check';
import {
  armOf,
  createReporter,
  defineWarning,
  FanalWarning,
  type Outcome,
  outcomeOfHeldOut,
  type Warning,
} from '@fanal/sdk/element';
import releaseKeys from '@fanal/sdk/release-keys.json' with { type: 'json' };

import { createFollowUp } from './follow-up.ts';

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
  /** From 0 to 1: the share of conversations in which tips and questions are held back, to measure the others. */
  readonly heldOutShare?: number | undefined;
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
  { language, fanalUrl, siteKey, heldOutShare = 0 }: Settings,
  assessor: Assessor,
): Warnings {
  defineWarning();
  const element = new FanalWarning();
  place.append(element);
  const checker = fanalUrl && createChecker({ origin: fanalUrl, oprf: loadOprf, patience });
  const reporter = fanalUrl && siteKey ? createReporter({ origin: fanalUrl, siteKey }) : noReporter;
  const followUp = createFollowUp(reporter);
  /** One a conversation: whoever is not warned is not warned by halves. A real site keeps it with the conversation. */
  let draw = Math.random();
  const about = { id: 'alix-marc', setting: 'dating', locale: language } as const;
  let shown: Record<string, number> = {};
  let answered: ((action: string) => void) | undefined;
  addEventListener('pagehide', () => followUp.settle('unknown'));

  element.addEventListener('fanal-choice', (event) => {
    const { action, outcome } = (event as CustomEvent<{ action: string; outcome?: Outcome }>).detail;
    followUp.add(outcome);
    element.warning = undefined;
    answered?.(action);
    answered = undefined;
  });

  const show = (assessment: Warning) => {
    // One that is still there was neither answered nor put away.
    followUp.add(element.outcomeOf('none'));
    element.warning = assessment;
  };

  /** Never held back: whoever is about to pay is no experiment. */
  const askAbout = (assessment: Warning) => {
    answered?.('replaced');
    show(assessment);
    return new Promise<string>((resolve) => {
      answered = resolve;
    });
  };

  return {
    read(messages) {
      const assessment = assessor.assess({ ...about, messages, shown });
      if (assessment.decision === 'none') return;
      // Counted in both arms, so that they differ in nothing but what is seen.
      const [template = ''] = assessment.template.split('.');
      shown = { ...shown, [template]: (shown[template] ?? 0) + 1 };
      if (armOf(assessment.decision, draw, heldOutShare) === 'shown') show(assessment);
      else followUp.add(outcomeOfHeldOut(assessment, language, 'unknown'));
    },
    async beforePaying(messages, iban) {
      const checked = checker ? [await checker.check({ type: 'iban', value: iban })] : [];
      const assessment = assessor.assess({ ...about, messages, shown, checked, moment: 'paying' });
      const goesOn = assessment.decision === 'none' || assessment.decision === 'tip';
      const action = goesOn ? 'continue' : await askAbout(assessment);
      // Asked again, or begun again: what was waiting is not known yet, or was told.
      if (action !== 'replaced') followUp.settle(action === 'continue' ? 'went-on' : 'stopped');
      return action === 'continue';
    },
    clear() {
      followUp.settle('stopped');
      draw = Math.random();
      shown = {};
      element.warning = undefined;
      answered?.('replaced');
      answered = undefined;
    },
  };
}

/** Without a Fanal, nothing is counted anywhere. */
const noReporter = { report() {}, flush: async () => {} };

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
