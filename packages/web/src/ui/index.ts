/**
 * The design system. A page is `renderPage(<Page …>…</Page>)`; everything inside is made of these.
 * Shapes are in each component's props; `/ui` shows them all.
 * A screen that needs more script bundles its own with `bundleAsset` and serves it with `assetRoutes`.
 */
export { acceptedEncoding, assetRoutes, bundleAsset, sharedAssets } from './assets.ts';
export { Actions, Button, ButtonForm, ButtonLink } from './button.tsx';
export { Checkboxes, DateField, type Option, Radios, SelectField } from './choice-field.tsx';
export {
  CallCard,
  Callout,
  Details,
  Grid,
  LinkCard,
  Panel,
  Tag,
} from './content.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { FileField } from './file-field.tsx';

export { Mark } from './mark.tsx';
export { BackLink, Breadcrumbs, Pagination, Stepper } from './navigation.tsx';
export { LinkList, type NavigationLink, Page } from './page.tsx';
export {
  SummaryList,
  type SummaryRow,
  Table,
  Timeline,
  type TimelineEntry,
} from './records.tsx';
export { renderPage } from './render.ts';
export { AmountField, TextArea, TextField, type TextFieldProps } from './text-field.tsx';
