/**
 * The design system. A page is `renderPage(<Page …>…</Page>)`; everything inside is made of these.
 * Shapes are in each component's props; `/ui` shows them all.
 * A screen that needs more script bundles its own with `bundleAsset` and serves it with `assetRoutes`.
 */
export { type Asset, acceptedEncoding, assetRoutes, bundleAsset, sharedAssets } from './assets.ts';
export { Actions, Button, ButtonForm, type ButtonKind, ButtonLink } from './button.tsx';
export { Checkboxes, DateField, type DateParts, type Option, Radios, SelectField } from './choice-field.tsx';
export {
  CallCard,
  type CallCardProps,
  Callout,
  type CalloutKind,
  Details,
  Grid,
  LinkCard,
  Panel,
  Tag,
  type TagTone,
} from './content.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { Field, FieldGroup, type FieldProps } from './field.tsx';
export { Mark } from './mark.tsx';
export { BackLink, Breadcrumbs, Pagination, Stepper, type StepperStage } from './navigation.tsx';
export { LinkList, type NavigationLink, Page, type PageProps } from './page.tsx';
export {
  type Column,
  SummaryList,
  type SummaryRow,
  Table,
  Timeline,
  type TimelineEntry,
} from './records.tsx';
export { renderPage } from './render.ts';
export { AmountField, type IndicatorCheck, TextArea, TextField, type TextFieldProps } from './text-field.tsx';
export { uiTextsOf } from './texts.ts';
