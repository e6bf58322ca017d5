/**
 * Reading the DOM of a hostile page.
 *
 * A form or a document hands out its named children as properties (`<input name="parentNode">`,
 * `<img name="querySelector">`), in a content script's isolated world too. The accessors of the
 * prototype cannot be shadowed that way, so everything read from the page goes through them.
 */

const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** Per prototype object, for nodes of several documents (and, in tests, of several jsdom windows) meet here. */
function descriptorOf(node: object, name: string): PropertyDescriptor | undefined {
  const start = Object.getPrototypeOf(node) as object;
  let known = descriptors.get(start);
  if (!known) {
    known = new Map();
    descriptors.set(start, known);
  }
  if (known.has(name)) return known.get(name);
  let found: PropertyDescriptor | undefined;
  for (let p: object | null = start; p && !found; p = Object.getPrototypeOf(p) as object | null) {
    found = Object.getOwnPropertyDescriptor(p, name);
  }
  known.set(name, found);
  return found;
}

/** `node[name]` as its interface defines it, whatever the page has named its form fields. */
export function get<T extends Node, K extends keyof T & string>(node: T, name: K): T[K] {
  const found = descriptorOf(node, name);
  return (found?.get ? found.get.call(node) : found?.value) as T[K];
}

type Method = (...args: never[]) => unknown;

/** `node[name](...args)` as its interface defines it. */
export function call<T extends Node, K extends keyof T & string>(
  node: T,
  name: K,
  ...args: T[K] extends (...a: infer A) => unknown ? A : never
): T[K] extends (...a: never[]) => infer R ? R : never {
  const method = descriptorOf(node, name)?.value as Method;
  return method.apply(node, args as unknown as never[]) as T[K] extends (...a: never[]) => infer R
    ? R
    : never;
}

export const parentOf = (node: Node): Node | null => get(node, "parentNode");
export const firstOf = (node: Node): Node | null => get(node, "firstChild");
export const nextOf = (node: Node): Node | null => get(node, "nextSibling");

/** Lower-case local name of an element. */
export const tagOf = (element: Element): string => get(element, "localName").toLowerCase();

export const attribute = (element: Element, name: string): string | null =>
  call(element, "getAttribute", name);

/** All text beneath a node, raw. */
export const textOf = (node: Node): string => get(node, "textContent") ?? "";

export const isElement = (node: Node): node is Element => get(node, "nodeType") === 1;
export const isText = (node: Node): node is Text => {
  const type = get(node, "nodeType");
  return type === 3 || type === 4;
};

/** The matches of a selector in document order, at most `limit`; none where the selector does not parse. */
export function all(
  root: Document | Element,
  selector: string,
  limit = Number.POSITIVE_INFINITY,
): Element[] {
  try {
    const list: NodeListOf<Element> =
      get(root, "nodeType") === 9
        ? call(root as Document, "querySelectorAll", selector)
        : call(root as Element, "querySelectorAll", selector);
    const found: Element[] = [];
    for (let i = 0; i < list.length && i < limit; i++) found.push(list[i] as Element);
    return found;
  } catch {
    return [];
  }
}

/** How many elements match a selector; 0 where it does not parse. */
export function countOf(document: Document, selector: string): number {
  try {
    return call(document, "querySelectorAll", selector).length;
  } catch {
    return 0;
  }
}

/** The first match of a selector, or null. */
export function first(root: Document | Element, selector: string): Element | null {
  try {
    return get(root, "nodeType") === 9
      ? call(root as Document, "querySelector", selector)
      : call(root as Element, "querySelector", selector);
  } catch {
    return null;
  }
}

export function matches(element: Element, selector: string): boolean {
  try {
    return call(element, "matches", selector) as boolean;
  } catch {
    return false;
  }
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  try {
    return call(element, "closest", selector) as Element | null;
  } catch {
    return null;
  }
}

/** Whether `inner` is `outer` or stands beneath it. */
export const contains = (outer: Node, inner: Node): boolean =>
  call(outer, "contains", inner) as boolean;

/** The page's body, or null in a frameset or a document without one. */
export function bodyOf(document: Document): Element | null {
  const body = get(document, "body") as Element | null;
  return body && get(body, "localName") === "body" ? body : null;
}
