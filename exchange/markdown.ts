import type { Annotation } from "../annotations/index.ts";
import { noteOf, quoteOf, tagsOf } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";
import type { Format } from "./types.ts";

/**
 * Markdown that Obsidian and any other reader opens: front matter for a single article,
 * quotations as block quotes, notes as they were written, tags in Obsidian's syntax.
 */
export const markdown: Format = {
  id: "markdown",
  label: "Markdown",
  extension: "md",
  mediaType: "text/markdown",
  write: (records, options) => {
    const [only] = records;
    if (only !== undefined && records.length === 1) {
      const head = frontMatter(only.article, only.annotations);
      return `${head}\n${articleSection(only.article, only.annotations, 1)}`;
    }
    const sections = records.map((r) => articleSection(r.article, r.annotations, 2));
    return `# Verbale, ${options.exportedAt.slice(0, 10)}\n\n${sections.join("\n")}`;
  },
};

function frontMatter(article: Article, annotations: readonly Annotation[]): string {
  const tags = [...new Set(annotations.flatMap(tagsOf).map(obsidianTag))].filter((t) => t !== "");
  const lines = [
    ["title", quoted(article.title)],
    ["source", quoted(article.canonicalUrl)],
    ["site", article.siteName === null ? null : quoted(article.siteName)],
    ["author", article.byline === null ? null : quoted(article.byline)],
    // Day only: Obsidian's date type has no zone, and the day is the publisher's own.
    [
      "published",
      article.publishedTime === null ? null : quoted(article.publishedTime.slice(0, 10)),
    ],
    ["lang", quoted(article.lang)],
    ["tags", tags.length === 0 ? null : `[${tags.map(quoted).join(", ")}]`],
  ];
  const body = lines
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${body.join("\n")}\n---\n`;
}

function articleSection(
  article: Article,
  annotations: readonly Annotation[],
  level: number,
): string {
  const facts = [article.siteName, article.byline, article.publishedTime?.slice(0, 10) ?? null]
    .filter((fact): fact is string => fact !== null)
    .map(escapeInline);
  const parts = [
    `${"#".repeat(level)} ${escapeInline(article.title)}`,
    [...facts, `<${linkTarget(article.canonicalUrl)}>`].join(" · "),
    ...annotations.map(annotationSection),
  ];
  return `${parts.join("\n\n")}\n`;
}

function annotationSection(annotation: Annotation): string {
  const quote = quoteOf(annotation)
    .split("\n")
    .map((line) => `> ${escapeInline(line)}`.trimEnd())
    .join("\n");
  const note = noteOf(annotation);
  const tags = tagsOf(annotation)
    .map(obsidianTag)
    .filter((tag) => tag !== "");
  const parts = [quote];
  // The reader's own Markdown goes out as it was written; only raw HTML is made harmless.
  if (note !== "") parts.push(note.replaceAll("<", "&lt;"));
  if (tags.length > 0) parts.push(tags.map((tag) => `#${tag}`).join(" "));
  parts.push(`^verbale-${annotation.id.slice(0, 8)}`);
  return parts.join("\n\n");
}

/** A tag as Obsidian reads it: letters of any language, digits, `_ - /`, no spaces, not only digits. */
export function obsidianTag(tag: string): string {
  const clean = tag
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-")
    .replace(/^[-/]+|[-/]+$/g, "");
  return /^[\p{N}]+$/u.test(clean) ? `_${clean}` : clean;
}

/** Takes the meaning from characters that Markdown, Obsidian and its plug-ins act on. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$=#^%{}]/g, "\\$&")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*\d+)\\([.)])/, "$1\\$2");
}

/** A YAML string in double quotes; JSON's escapes are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/[\u2028\u2029]/g, " "));
}

/** An address between angle brackets: what would end them is escaped, the rest stays as it is. */
function linkTarget(url: string): string {
  return url.replace(/[<>\s]/g, encodeURIComponent);
}
