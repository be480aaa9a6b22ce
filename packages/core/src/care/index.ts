export {
  type ContactColumn,
  type ContactError,
  contactColumns,
  readContact,
  type SupportContact,
} from './contact.ts';
export type { CourtKind, Department } from './department.ts';
export {
  type CareChannel,
  type CareDay,
  careChannels,
  careDays,
  channelsOpenTo,
  type FollowUp,
  followUpNow,
  followUpsFrom,
  hoursOfCare,
  usefulFor,
} from './follow-up.ts';
export { departmentOf, departments, departmentTyped } from './support-contacts.ts';
export { type CareTheme, careThemeOf, careThemes } from './theme.ts';
