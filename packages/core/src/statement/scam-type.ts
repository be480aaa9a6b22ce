/** As the platform classified the story; nobody is asked to classify a crime. */
export const scamTypes = ['romance', 'false-sale', 'fake-investment', 'other'] as const;
export type ScamType = (typeof scamTypes)[number];
