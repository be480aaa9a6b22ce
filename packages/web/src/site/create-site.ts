import { scamTypes } from '@fanal/core/statement';
import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { type Locale, locales } from '../catalogue/index.ts';
import { assetRoutes, sharedAssets } from '../ui/index.ts';
import { changeCare, showCare } from './care/care.tsx';
import { showCareLink, stopByLink } from './care/care-link.tsx';
import { showHelpIn } from './care/help-in.tsx';
import { helpNearYouPage, searchHelp } from './care/help-near-you.tsx';
import { comparedScript } from './document/assets.ts';
import { checkCode, compareFile, showCheck, showChecked } from './document/check.tsx';
import { openComplaintFile, openDocument, showDocuments } from './document/own-documents.tsx';
import { confirmCode, showCode } from './filing/email-sign-in.tsx';
import { identifyByEmail, showIdentify } from './filing/identify.tsx';
import { send, showSend } from './filing/send.tsx';
import { showSent } from './filing/sent.tsx';
import { localeFor } from './locale-for.ts';
import {
  addMaterials,
  askToRemoveMaterial,
  decideFindings,
  givingScript,
  removeMaterial,
  showFindings,
  showMaterials,
} from './material/index.ts';
import type { SiteOptions } from './options.ts';
import { adviceForPage, advicePage } from './pages/advice.tsx';
import { accessibilityPage, legalPage, privacyPage } from './pages/articles.tsx';
import { galleryPage } from './pages/gallery.tsx';
import { homePage } from './pages/home.tsx';
import { minorImagesPage, minorImagesScript } from './pages/minor-images.tsx';
import { numbersPage } from './pages/numbers.tsx';
import { rightsPage } from './pages/rights.tsx';
import { siteMapPage } from './pages/site-map.tsx';
import { startPage } from './pages/start.tsx';
import { type PathName, pathTo, patternOf } from './paths.ts';
import { renderProblem } from './problem-page.tsx';
import { type PublicPage, servePublic } from './public-page.ts';
import { markLetter } from './recall/mark-letter.ts';
import { answerWhoOrdered, downloadLetters, showMoney, stopReminders } from './recall/money.tsx';
import { downloadLetter, showRecall } from './recall/recall.tsx';
import { showComplaint } from './space/complaint.tsx';
import { complete, showComplete } from './space/complete.tsx';
import { showSpace } from './space/list.tsx';
import { sendMessage, showMessages } from './space/messages.tsx';
import { showReceipt } from './space/receipt.tsx';
import {
  leave,
  openSignInLink,
  showSignIn,
  showSignInLink,
  showSignOut,
  signInByEmail,
} from './space/sign-in.tsx';
import { showWithdraw, withdraw } from './space/withdraw.tsx';
import { begin } from './story/begin.tsx';
import { showDoor, showMinutes } from './story/doors.tsx';
import { askToErase, erase } from './story/erase.tsx';
import { resume, showResume, showResumeWith } from './story/resume.tsx';
import { showReview } from './story/review.tsx';
import { saveAndReturn, showSave } from './story/save-and-return.tsx';
import { askToRemoveItem, removeItem, saveItem, saveStep, showItem, showStep } from './story/tell.ts';
import { typeSlug } from './type-slugs.ts';
import { type Visit, visitOf } from './visit.ts';
import { check, checkPage, contest, downloadFigures, showContest, showFigures } from './warning/index.ts';

type Handler = (visit: Visit) => Response | Promise<Response>;

/** Pages without personal data: the same bytes for everybody. */
const publicPages = {
  home: homePage,
  advice: advicePage,
  numbers: numbersPage,
  minorImages: minorImagesPage,
  start: startPage,
  accessibility: accessibilityPage,
  privacy: privacyPage,
  legal: legalPage,
  rights: rightsPage,
  siteMap: siteMapPage,
  gallery: galleryPage,
  helpNearYou: helpNearYouPage,
  checkValue: checkPage,
} as const satisfies Partial<Record<PathName, PublicPage>>;

/** Pages of one person. `post` is what their form does. */
const personalPages: Partial<Record<PathName, { readonly get?: Handler; readonly post?: Handler }>> = {
  start: { post: begin },
  step: { get: showStep, post: saveStep },
  item: { get: showItem, post: saveItem },
  removeItem: { get: askToRemoveItem, post: removeItem },
  minutes: { get: showMinutes },
  door: { get: showDoor },
  save: { get: showSave, post: saveAndReturn },
  resume: { get: showResume, post: resume },
  resumeWith: { get: showResumeWith },
  erase: { get: askToErase, post: erase },
  materials: { get: showMaterials, post: addMaterials },
  removeMaterial: { get: askToRemoveMaterial, post: removeMaterial },
  findings: { get: showFindings, post: decideFindings },
  review: { get: showReview },
  identify: { get: showIdentify, post: identifyByEmail },
  identifyCode: { get: showCode('identify'), post: confirmCode('identify') },
  send: { get: showSend, post: send },
  signIn: { get: showSignIn, post: signInByEmail },
  signInCode: { get: showCode('signIn'), post: confirmCode('signIn') },
  signInLink: { get: showSignInLink, post: openSignInLink },
  signOut: { get: showSignOut, post: leave },
  space: { get: showSpace },
  complaint: { get: showComplaint },
  answerAsked: { get: showComplete('answer'), post: complete('answer') },
  addMore: { get: showComplete('add'), post: complete('add') },
  withdraw: { get: showWithdraw, post: withdraw },
  messages: { get: showMessages, post: sendMessage },
  sent: { get: showSent },
  care: { get: showCare, post: changeCare },
  careLink: { get: showCareLink, post: stopByLink },
  helpSearch: { get: searchHelp },
  helpIn: { get: showHelpIn },
  receipt: { get: showReceipt },
  documents: { get: showDocuments },
  document: { get: openDocument },
  complaintFile: { get: openComplaintFile },
  checkDocument: { get: showCheck, post: checkCode },
  checkedDocument: { get: showChecked, post: compareFile },
  money: { get: showMoney },
  moneyLetters: { get: downloadLetters },
  moneyReminders: { post: stopReminders },
  moneyPayment: { post: answerWhoOrdered },
  recall: { get: showRecall },
  recallMark: { post: markLetter },
  recallLetter: { get: downloadLetter },
  checkValue: { post: check },
  contest: { get: showContest, post: contest },
  warningFigures: { get: showFigures },
  warningFiguresCsv: { get: downloadFigures },
};

/** The public site: every page in every language, and nothing of the API. */
export function createSite(options: SiteOptions): Hono {
  const app = new Hono();
  app.use(trimTrailingSlash());
  app.get('/', (c) => {
    c.header('vary', 'accept-language');
    return c.redirect(pathTo('home', localeFor(c.req)), 302);
  });
  app.get('/favicon.ico', (c) => c.redirect(sharedAssets.icon.path, 301));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'));
  app.route(
    '/',
    assetRoutes([...Object.values(sharedAssets), minorImagesScript, givingScript, comparedScript]),
  );
  for (const locale of locales) {
    servePublicPages(app, locale, options);
    servePersonalPages(app, locale, options);
  }
  app.notFound((c) => {
    const page = renderProblem({ code: 'not-found' }, localeFor(c.req), options);
    return c.html(page, 404, { 'cache-control': 'no-store' });
  });
  // A fault is for the one edge handler of whoever serves this site.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function servePublicPages(app: Hono, locale: Locale, options: SiteOptions): void {
  for (const name of Object.keys(publicPages) as (keyof typeof publicPages)[]) {
    app.get(
      pathTo(name, locale),
      servePublic(publicPages[name], locale, options, (each) => pathTo(name, each)),
    );
  }
  for (const type of scamTypes) {
    const address = (each: Locale) => pathTo('adviceFor', each, { type: typeSlug(type, each) });
    app.get(address(locale), servePublic(adviceForPage(type), locale, options, address));
  }
}

function servePersonalPages(app: Hono, locale: Locale, options: SiteOptions): void {
  for (const name of Object.keys(personalPages) as PathName[]) {
    const { get, post } = personalPages[name] ?? {};
    const pattern = patternOf(name, locale);
    if (get !== undefined) app.get(pattern, (c) => get(visitOf(c, locale, options)));
    if (post !== undefined) app.post(pattern, (c) => post(visitOf(c, locale, options)));
  }
}
