/** schema.org data in a page: read defensively, for sites write lists, graphs, entities and broken JSON. */
import { all, textOf } from "./dom.ts";
import { collapse, decodeEntities, likeness } from "./text.ts";

/** One that an article names as its author. */
export interface Author {
  name: string;
  /** Told by its type to be an organisation. */
  isBody: boolean;
}

/** What an Article node says, strings decoded and collapsed. */
export interface ArticleData {
  type: string;
  headline: string | null;
  description: string | null;
  published: string | null;
  modified: string | null;
  authors: Author[];
  publisher: string | null;
  section: string | null;
  url: string | null;
  /** Whether it can be read without paying. */
  free: boolean | null;
  /** Address or name. */
  license: string | null;
  /** The whole text, where the site gives it; lines parted by "\n". */
  body: string | null;
}

/** UTF-16 code units of one script; the largest honest ones (with articleBody) have about 100,000. */
const MAX_SCRIPT = 1_000_000;
const MAX_NODES = 3000;
const MAX_DEPTH = 8;

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/;
const NOT_ARTICLE = /^(?:JobPosting|MedicalScholarlyArticle)$/;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A string, or the name of the first thing that has one. */
function textValue(value: unknown): string | null {
  for (const item of listOf(value).slice(0, 20)) {
    const raw = isObject(item) ? (item.name ?? item["@value"]) : item;
    if (typeof raw !== "string" && typeof raw !== "number") continue;
    const text = collapse(decodeEntities(String(raw).slice(0, 3000)));
    if (text !== "") return text;
  }
  return null;
}

function typesOf(node: Json): string[] {
  return listOf(node["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

/** JSON with line breaks inside strings, CDATA marks or a semicolon behind it is still read. */
function parse(source: string): unknown {
  const text = source
    .slice(0, MAX_SCRIPT)
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, "");
  for (const attempt of [text, text.replace(/[\p{Cc}]+/gu, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next way, or none
    }
  }
  return null;
}

/** Every object of every JSON-LD script, breadth first, bounded. */
function nodesOf(document: Document): Json[] {
  const nodes: Json[] = [];
  let level: unknown[] = all(document, 'script[type*="ld+json" i]', 50).map((script) =>
    parse(textOf(script)),
  );
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= MAX_NODES) return nodes;
      if (Array.isArray(value)) next.push(...value.slice(0, 500));
      else if (isObject(value)) {
        nodes.push(value);
        for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
          if (typeof value[key] === "object") next.push(value[key]);
        }
      }
    }
    level = next;
  }
  return nodes;
}

/** The Article node that speaks of this page: the one whose headline agrees best with its title. */
export function articleDataOf(document: Document, title: string): ArticleData | null {
  const nodes = nodesOf(document);
  let best: { node: Json; type: string; score: number } | null = null;
  for (const node of nodes) {
    const type = typesOf(node).find((name) => ARTICLE.test(name) && !NOT_ARTICLE.test(name));
    if (!type) continue;
    const headline = textValue(node.headline ?? node.name);
    const score = (headline ? likeness(headline, title) : 0) + (node.datePublished ? 0.1 : 0);
    if (!best || score > best.score) best = { node, type, score };
  }
  if (!best) return null;
  const { node, type } = best;
  return {
    type,
    headline: textValue(node.headline ?? node.name),
    description: textValue(node.description),
    published: textValue(node.datePublished ?? node.dateCreated),
    modified: textValue(node.dateModified),
    authors: authorsOf(node.author ?? node.creator, nodes),
    publisher: textValue(resolve(node.publisher, nodes)),
    section: textValue(node.articleSection),
    url: textValue(
      node.url ?? (isObject(node.mainEntityOfPage) ? node.mainEntityOfPage["@id"] : null),
    ),
    free: isFree(node.isAccessibleForFree),
    license: textValue(
      isObject(node.license) ? (node.license.url ?? node.license.name) : node.license,
    ),
    body: plainBody(node.articleBody),
  };
}

/** A node given by its "@id" alone, found among those of the page. */
function resolve(value: unknown, nodes: readonly Json[]): unknown {
  if (!isObject(value) || value.name !== undefined || typeof value["@id"] !== "string")
    return value;
  return nodes.find((node) => node["@id"] === value["@id"] && node.name !== undefined) ?? value;
}

function authorsOf(value: unknown, nodes: readonly Json[]): Author[] {
  const authors: Author[] = [];
  for (const raw of listOf(value).slice(0, 30)) {
    const item = resolve(raw, nodes);
    const isBody =
      isObject(item) && typesOf(item).some((type) => /Organi[sz]ation|Corporation/.test(type));
    // { "name": ["A", "B"] } is seen as often as two persons.
    for (const part of isObject(item) ? listOf(nameOf(item)).slice(0, 30) : [item]) {
      const name = textValue(part);
      if (name) authors.push({ name, isBody });
    }
  }
  return authors;
}

function nameOf(item: Json): unknown {
  if (item.name !== undefined) return item.name;
  const parts = [textValue(item.givenName), textValue(item.familyName)];
  return parts.filter((part) => part !== null).join(" ");
}

/** "True", "http://schema.org/False" and the like; null where nothing is said. */
function isFree(value: unknown): boolean | null {
  const said = /(true|false)$/i.exec(
    textValue(typeof value === "boolean" ? String(value) : value) ?? "",
  );
  return said ? said[1]?.toLowerCase() === "true" : null;
}

/** `articleBody` with its line breaks, tags taken out. */
function plainBody(value: unknown): string | null {
  if (typeof value !== "string" || value.length < 200) return null;
  const text = decodeEntities(value.slice(0, MAX_SCRIPT))
    .replace(/<(?:br|\/p|\/div|\/h\d|\/li)\b[^>]{0,300}>/gi, "\n")
    .replace(/<[^>]{1,300}>/g, "");
  return text.trim() === "" ? null : text;
}
