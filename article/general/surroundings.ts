/** Where an element stands: what its ancestors are, and what they are called. */
import { attribute, isElement, parentOf, tagOf } from "../dom.ts";

/** Tags whose presence among the ancestors says something of the text beneath; each has a bit. */
export const TELLING: readonly string[] = [
  "article",
  "main",
  "header",
  "table",
  "li",
  "blockquote",
  "section",
  "figure",
];
const BITS = new Map(TELLING.map((tag, index) => [tag, 1 << index]));

export interface Surroundings {
  element: Element;
  parent: Surroundings | null;
  /** The bits of `TELLING` among the element and its ancestors. */
  inside: number;
  /** Elements from the body down to this one. */
  depth: number;
  words: readonly string[];
  /** Tag and class as they are written: what is dressed alike is of one kind. */
  dress: string;
}

const NAMING = ["class", "id", "role", "itemprop", "data-testid", "data-component"];

/**
 * What an element is called, as lower-case words and pairs of neighbours:
 * "articleBody" gives "article", "body" and "article-body".
 */
export function nameWords(element: Element): readonly string[] {
  let raw = "";
  for (const name of NAMING) {
    const value = attribute(element, name);
    if (value) raw += ` ${value}`;
  }
  if (raw === "") return NONE;
  let words = recent.get(raw);
  if (!words) {
    // Bounded: what one page calls its elements is soon forgotten for the next.
    if (recent.size > 2000) recent.clear();
    words = wordsOf(raw);
    recent.set(raw, words);
  }
  return words;
}

const NONE: readonly string[] = [];
/** The same class stands on hundreds of elements. */
const recent = new Map<string, readonly string[]>();

function wordsOf(raw: string): readonly string[] {
  const names = raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase();
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    let before = "";
    for (const word of name.split(/[^a-z]+/)) {
      if (word.length < 2) continue;
      words.add(word);
      if (before !== "") words.add(`${before}-${word}`);
      before = word;
    }
  }
  return [...words];
}

/** Answers for the elements beneath `body`; each is looked at once. */
export function surroundingsIn(body: Element): (element: Element) => Surroundings {
  const root: Surroundings = {
    element: body,
    parent: null,
    inside: 0,
    depth: 0,
    words: [],
    dress: "body",
  };
  const known = new Map<Node, Surroundings>([[body, root]]);
  return (start) => {
    const path: Element[] = [];
    let node: Node | null = start;
    while (node && isElement(node) && !known.has(node)) {
      path.push(node);
      node = parentOf(node);
    }
    let place = (node && known.get(node)) || root;
    for (let element = path.pop(); element; element = path.pop()) {
      const tag = tagOf(element);
      place = {
        element,
        parent: place,
        inside: place.inside | (BITS.get(tag) ?? 0),
        depth: place.depth + 1,
        words: nameWords(element),
        dress: `${tag}.${attribute(element, "class") ?? ""}`,
      };
      known.set(element, place);
    }
    return place;
  };
}
