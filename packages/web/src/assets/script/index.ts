/**
 * Everything works without this file: it only makes some things gentler.
 * It holds no sentence: what it shows comes from `data-` attributes of the page.
 */
import { countCharacters } from './character-count.ts';
import { focusErrors } from './error-focus.ts';
import { checkIndicators } from './indicator-hint.ts';
import { quickExit } from './quick-exit.ts';
import { submitOnce } from './submit-once.ts';
import { unfoldFields } from './unfold.ts';

quickExit();
focusErrors();
submitOnce();
countCharacters();
checkIndicators();
unfoldFields();
