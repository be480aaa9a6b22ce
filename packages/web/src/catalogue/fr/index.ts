import type { JourneyTexts } from '../journey-texts.ts';
import { adviceTexts, type NumbersTexts, numbersTexts } from './advice.ts';
import { filingTexts } from './filing.ts';
import { galleryTexts } from './gallery.ts';
import { homeTexts } from './home.ts';
import { journeyTexts } from './journey.ts';
import { legalTexts } from './legal.ts';
import { problemTexts } from './problems.ts';
import { sharedTexts } from './shared.ts';
import { spaceTexts } from './space.ts';
import { startTexts } from './start.ts';
import { storyTexts } from './story.ts';
import { uiTexts } from './ui.ts';

const journey: JourneyTexts = journeyTexts;
const numbers: NumbersTexts = numbersTexts;

/** Everything the site says, in the original. */
export const fr = {
  advice: adviceTexts,
  filing: filingTexts,
  gallery: galleryTexts,
  home: homeTexts,
  journey,
  legal: legalTexts,
  numbers,
  problems: problemTexts,
  shared: sharedTexts,
  space: spaceTexts,
  start: startTexts,
  story: storyTexts,
  ui: uiTexts,
};

/** The shape every translation has in full. */
export type Texts = typeof fr;
