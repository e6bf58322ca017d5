/**
 * A forest of regression trees (gradient boosting), read from the compact text it is stored in.
 *
 * Each tree stands in preorder, two characters a node. A split is its feature and the number of its
 * threshold among that feature's; a leaf is "!" and its value in steps. The alphabet is the printable
 * characters from "#" on, without the backslash.
 */
export interface ForestData {
  /** For each feature the thresholds it is split at, ascending. */
  thresholds: readonly (readonly number[])[];
  /** The value of a leaf is `step` times its character's number less `ZERO`. */
  step: number;
  /** Log-odds before the first tree. */
  base: number;
  nodes: string;
}

/** Rows of numbers in, probabilities out. */
export type Forest = (row: readonly number[]) => number;

const LEAF = 33;
const FIRST = 35;
const BACKSLASH = 92;
const ZERO = 45;

const numberOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** @throws RangeError where the text is no forest: it is our own file, so that is a broken build. */
export function growForest(data: ForestData): Forest {
  const count = data.nodes.length / 2;
  const feature = new Int16Array(count);
  const value = new Float64Array(count);
  /** Where the branch for "not less than" starts; the other is the next node. */
  const right = new Int32Array(count);
  const roots: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < count; at++) {
    if (open.length === 0) roots.push(at);
    const first = data.nodes.charCodeAt(2 * at);
    const second = numberOf(data.nodes.charCodeAt(2 * at + 1));
    if (first !== LEAF) {
      feature[at] = numberOf(first);
      const threshold = data.thresholds[numberOf(first)]?.[second];
      if (threshold === undefined) throw new RangeError(`no threshold at node ${at}`);
      value[at] = threshold;
      open.push(at);
      continue;
    }
    feature[at] = -1;
    value[at] = (second - ZERO) * data.step;
    // This leaf ends a left branch; those splits whose right one it ends are complete.
    for (let split = open.at(-1); split !== undefined; split = open.at(-1)) {
      if (right[split] === 0) {
        right[split] = at + 1;
        break;
      }
      open.pop();
    }
  }
  if (open.length > 0) throw new RangeError("a tree is cut off");
  return (row) => {
    let sum = data.base;
    for (const root of roots) {
      let at = root;
      for (let f = feature[at] as number; f >= 0; f = feature[at] as number) {
        at = (row[f] as number) < (value[at] as number) ? at + 1 : (right[at] as number);
      }
      sum += value[at] as number;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}
