/**
 * Themes by custom properties and by the parts `box`, `heading`, `text`, `reasons`, `action`, `main-action`. Logical
 * properties only, so that it reads from right to left where the page does. The place is kept from the start
 * (`min-block-size`), so that nothing below moves when a warning comes.
 */
export const style = `
:host { display: block; min-block-size: var(--fanal-room, 0); contain: layout; }
:host([hidden]) { display: none; }
.box {
  box-sizing: border-box; padding: 1rem; font: var(--fanal-font, inherit); line-height: 1.5;
  color: var(--fanal-text, #1b1b1b); background: var(--fanal-background, #fff8e6);
  border: 1px solid var(--fanal-border, #6b5200); border-inline-start-width: .5rem;
  border-radius: var(--fanal-radius, .25rem); overflow-wrap: anywhere;
}
.box[data-decision="interrupt"] { background: var(--fanal-background-strong, #fff0ec); border-color: var(--fanal-border-strong, #a32100); }
.box[data-decision="hold"] { background: var(--fanal-background-strong, #fff0ec); border: .25rem solid var(--fanal-border-strong, #a32100); }
.box[data-look="1"] { border-inline-start-width: 1px; border-block-start-width: .5rem; }
.box[data-look="2"] { border-style: dashed; }
h2 { margin: 0 0 .5rem; font-size: 1.125em; }
p { margin: 0 0 .5rem; }
.because { margin: 0 0 .25rem; font-size: .9375em; }
ul { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; }
.action {
  box-sizing: border-box; min-block-size: 2.75rem; padding: .5rem 1rem; font: inherit; cursor: pointer; text-decoration: none;
  display: inline-flex; align-items: center; color: var(--fanal-action, #1b1b1b); background: transparent;
  border: 1px solid currentcolor; border-radius: var(--fanal-radius, .25rem);
}
.main { color: var(--fanal-main-text, #fff); background: var(--fanal-main, #1a4480); border-color: var(--fanal-main, #1a4480); }
.action:focus-visible { outline: 3px solid var(--fanal-focus, #0a76f6); outline-offset: 2px; }
.action[aria-disabled="true"] { opacity: .6; cursor: default; }
.quiet { border-color: transparent; text-decoration: underline; }
`;
