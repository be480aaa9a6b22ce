import type { Command, Mode } from '@fanal/core/complaint';
import { drawCourse } from './course/draw-course.ts';
import type { DemonstrationStory } from './stories.ts';

/** What happened to the complaints of the demonstration, as it would have: one thing after another. */
export type Happening =
  | { readonly kind: 'filed'; readonly at: Date; readonly story: DemonstrationStory }
  | { readonly kind: 'read'; readonly at: Date; readonly story: DemonstrationStory }
  | {
      readonly kind: 'course';
      readonly at: Date;
      readonly story: DemonstrationStory;
      readonly command: Command;
    };

export function happeningsOf(
  stories: readonly DemonstrationStory[],
  today: { readonly mode: Mode; readonly now: Date },
): readonly Happening[] {
  return stories
    .flatMap((story): Happening[] => [
      { kind: 'filed', at: story.filing.filedAt, story },
      ...(story.readAt === undefined ? [] : [{ kind: 'read', at: story.readAt, story } as const]),
      ...drawCourse(story, today).map((step) => ({ ...step, kind: 'course', story }) as const),
    ])
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
