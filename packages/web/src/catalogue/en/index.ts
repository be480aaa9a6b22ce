import type { Texts } from '../fr/index.ts';
import { adviceTexts, numbersTexts } from './advice.ts';
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

export const en: Texts = {
  advice: adviceTexts,
  filing: filingTexts,
  gallery: galleryTexts,
  home: homeTexts,
  journey: journeyTexts,
  legal: legalTexts,
  numbers: numbersTexts,
  problems: problemTexts,
  shared: sharedTexts,
  space: spaceTexts,
  start: startTexts,
  story: storyTexts,
  ui: uiTexts,
};
