/** What the names of elements tell of their text. */
import { WORDS } from "./models/name-words.ts";

const scores = new Map<string, number>();
for (const line of WORDS.trim().split("\n")) {
  const [score, ...words] = line.trim().split(/\s+/);
  for (const word of words) scores.set(word, Number(score));
}

/** The lowest and the highest score among some words; 0 where none is known. */
function extremes(words: readonly string[]): readonly [number, number] {
  let low: number | null = null;
  let high: number | null = null;
  for (const word of words) {
    const score = scores.get(word);
    if (score === undefined) continue;
    if (low === null || score < low) low = score;
    if (high === null || score > high) high = score;
  }
  return [low ?? 0, high ?? 0];
}

/**
 * Of the element's own names, its parent's and grandparent's the lowest and highest score,
 * then the extremes and the sum over all levels.
 * @param levels the words of an element and its ancestors, innermost first
 */
export function nameScores(levels: readonly (readonly string[])[]): number[] {
  const each = levels.map(extremes);
  const [own, parent, grand] = [each[0] ?? [0, 0], each[1] ?? [0, 0], each[2] ?? [0, 0]];
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const [a, b] of each) {
    low = Math.min(low, a);
    high = Math.max(high, b);
    sum += a + b;
  }
  return [...own, ...parent, ...grand, low, high, Math.min(own[0], parent[0]), sum];
}
