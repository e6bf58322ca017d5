/** One line of a bench's table. */
export interface Result {
  metric: string;
  value: number;
  /** e.g. `B gz`, `ms`. */
  unit: string;
  /** What the value is to stay at or below; null where there is no such number. */
  target: number | null;
  /** Whether it does; null without a target. */
  met: boolean | null;
  /** The same number elsewhere, to compare with: the page without Verbale, another extension. */
  peers: Record<string, number>;
}

/** A bench module exports one of these as `bench`. */
export interface Bench {
  name: string;
  /** One line on what is measured, and how. */
  about: string;
  run(): Promise<Result[]>;
}

/** A result that is to stay at or below its target. */
export function atMost(
  target: number | null,
  metric: string,
  value: number,
  unit: string,
  peers: Record<string, number> = {},
): Result {
  return { metric, value, unit, target, met: target === null ? null : value <= target, peers };
}
