/** How the reader likes to read. */
export interface ReadingSettings {
  /** Steps from the usual size of the text. */
  size: number;
  scheme: Scheme;
  /** Whether what is named is underlined. */
  names: boolean;
}

export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

export const SMALLEST = -2;
export const LARGEST = 5;

export const USUAL: ReadingSettings = { size: 0, scheme: "system", names: true };

/** The factor of a size: each step is an eighth larger. */
export const scaleOf = (size: number): number => 1.125 ** size;
