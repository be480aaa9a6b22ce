import type { DemonstrationStory } from './stories.ts';

/** What happened to the complaints of the demonstration, as it would have: one thing after another. */
export type Happening =
  | { readonly kind: 'filed'; readonly at: Date; readonly story: DemonstrationStory }
  | { readonly kind: 'read'; readonly at: Date; readonly story: DemonstrationStory };

export function happeningsOf(stories: readonly DemonstrationStory[]): readonly Happening[] {
  return stories
    .flatMap((story): Happening[] => [
      { kind: 'filed', at: story.filing.filedAt, story },
      ...(story.readAt === undefined ? [] : [{ kind: 'read', at: story.readAt, story } as const]),
    ])
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
