import { type ExhibitRefusal, exhibitRefusals } from '@fanal/core/exhibit';

/** Whether a refusal of the API is about the file itself: each of those has its sentence. */
export function isExhibitRefusal(code: string): code is ExhibitRefusal {
  return (exhibitRefusals as readonly string[]).includes(code);
}
