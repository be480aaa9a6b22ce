import type { Texts } from '../fr/index.ts';
import { adviceTexts, numbersTexts } from './advice.ts';
import { careTexts } from './care.ts';
import { courseTexts } from './course.ts';
import { documentTexts } from './document.ts';
import { filingTexts } from './filing.ts';
import { galleryTexts } from './gallery.ts';
import { helpTexts } from './help.ts';
import { homeTexts } from './home.ts';
import { journeyTexts } from './journey.ts';
import { lawTexts } from './law.ts';
import { legalTexts } from './legal.ts';
import { materialTexts } from './material.ts';
import { minorImagesTexts } from './minor-images.ts';
import { problemTexts } from './problems.ts';
import { recallTexts } from './recall.ts';
import { rightsTexts } from './rights.ts';
import { sharedTexts } from './shared.ts';
import { spaceTexts } from './space.ts';
import { startTexts } from './start.ts';
import { storyTexts } from './story.ts';
import { uiTexts } from './ui.ts';
import { warningTexts } from './warning.ts';
import { warningContestTexts } from './warning-contest.ts';
import { warningFiguresTexts } from './warning-figures.ts';

export const es: Texts = {
  advice: adviceTexts,
  care: careTexts,
  course: courseTexts,
  document: documentTexts,
  filing: filingTexts,
  gallery: galleryTexts,
  help: helpTexts,
  home: homeTexts,
  journey: journeyTexts,
  law: lawTexts,
  legal: legalTexts,
  material: materialTexts,
  numbers: numbersTexts,
  minorImages: minorImagesTexts,
  problems: problemTexts,
  recall: recallTexts,
  rights: rightsTexts,
  shared: sharedTexts,
  space: spaceTexts,
  start: startTexts,
  story: storyTexts,
  ui: uiTexts,
  warning: warningTexts,
  warningContest: warningContestTexts,
  warningFigures: warningFiguresTexts,
};
