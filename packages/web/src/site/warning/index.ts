export { check } from './check.tsx';
export { checkPage } from './check-page.tsx';
export { contest, showContest } from './contest.ts';
export { downloadFigures, showFigures } from './figures.tsx';
