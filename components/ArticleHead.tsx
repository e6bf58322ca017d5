import type { Article, Reason } from "../article/types.ts";
import type { TextKey } from "./texts.ts";
import { useTexts } from "./texts-context.ts";

/** What the reader should know of how this was read. */
const RESERVATIONS: Partial<Record<Reason, TextKey>> = {
  "rule-missed": "readWithoutRule",
  "cut-short": "reasonCutShort",
};

/** What is being read: title, publisher, author, the publisher's date, language. */
export function ArticleHead({ article }: { article: Article }) {
  const { lang, say } = useTexts();
  const reservations = article.reasons.flatMap((reason) => RESERVATIONS[reason] ?? []);
  const facts = [
    article.siteName ?? new URL(article.canonicalUrl).hostname,
    article.byline,
    dateOf(article.publishedTime, lang),
    languageName(article.lang, lang),
  ].filter((fact) => fact !== null);
  return (
    <section class="article-head">
      <h1 lang={article.lang} dir="auto" title={article.title}>
        {article.title}
      </h1>
      <p class="facts">{facts.join(" · ")}</p>
      {reservations.map((key) => (
        <p key={key} class="hint">
          {say(key)}
        </p>
      ))}
    </section>
  );
}

/** The publisher's own day and time, not the reader's zone: that is what is cited. */
export function dateOf(
  time: string | null,
  lang: string,
  dateStyle: "medium" | "long" = "medium",
): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(time ?? "");
  if (parts === null) return null;
  const day = new Date(`${parts[1]}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const shown = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: "UTC" }).format(day);
  return parts[2] === undefined ? shown : `${shown}, ${parts[2]}`;
}

function languageName(tag: string, lang: string): string | null {
  if (tag === "und") return null;
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? null;
  } catch {
    return null; // not a language tag
  }
}
