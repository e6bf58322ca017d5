/** The colours a reader marks with. Stored as the W3C `styleClass` of the target. */
export const COLOURS = ["yellow", "green", "blue", "pink", "violet"] as const;

export type Colour = (typeof COLOURS)[number];
