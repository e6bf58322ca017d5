import type { Article } from "../article/types.ts";
import { dateOf } from "./ArticleHead.tsx";
import { type ReadingTexts, Words } from "./ReadingText.tsx";
import {
  directionOf,
  type MarginLine,
  marginOf,
  type Part,
  partsOf,
  type Span,
} from "./reading.ts";
import { useTexts } from "./texts-context.ts";

interface Props {
  article: Article;
  texts: ReadingTexts;
}

/** The article as a book sets it: head, text, captions. Text nodes only, whatever the page held. */
export function ReadingArticle({ article, texts }: Props) {
  const { lang, say } = useTexts();
  const { kicker, title, captions } = marginOf(article, texts.margin);
  return (
    <article class="reading-article" lang={article.lang} dir={directionOf(article.lang)}>
      <header>
        {kicker !== null && <Line as="p" class="kicker" line={kicker} of={texts} />}
        <Line as="h1" line={title} of={texts} />
        <Facts article={article} />
      </header>
      <div class="prose">
        {partsOf(article.blocks).map((part) => (
          <Block key={keyOf(part)} part={part} of={texts} />
        ))}
      </div>
      {captions.length > 0 && (
        <section class="captions">
          <h2 lang={lang} dir="auto">
            {say("readingCaptions")}
          </h2>
          <ul>
            {captions.map((line, i) => (
              <Line key={i} as="li" line={line} of={texts} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Facts({ article }: { article: Article }) {
  const { lang, say } = useTexts();
  const host = hostOf(article.canonicalUrl);
  const date = dateOf(article.publishedTime, lang, "long");
  return (
    <p class="reading-facts" lang={lang} dir="auto">
      {article.byline !== null && <span class="byline">{article.byline}</span>}
      <span>{article.siteName ?? host}</span>
      {date !== null && <time dateTime={article.publishedTime ?? ""}>{date}</time>}
      <a href={article.canonicalUrl} target="_blank" rel="noreferrer">
        {say("readingOriginal")}
      </a>
    </p>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

const keyOf = (part: Part): string =>
  "items" in part ? `${part.shape} ${part.items[0]?.start}` : `${part.shape} ${part.start}`;

function Block({ part, of }: { part: Part; of: ReadingTexts }) {
  if ("items" in part) {
    const items = part.items.map((item: Span) => (
      <Words
        key={item.start}
        as={part.shape === "list" ? "li" : "div"}
        text="body"
        {...item}
        of={of}
      />
    ));
    return part.shape === "list" ? <ul>{items}</ul> : <div class="cells">{items}</div>;
  }
  const { shape, level, start, end } = part;
  const props = { text: "body", start, end, of } as const;
  if (shape === "heading") return <Words as={`h${level as 2 | 3 | 4 | 5 | 6}`} {...props} />;
  if (shape === "quotation") return <Words as="blockquote" {...props} />;
  return <Words as="p" {...props} class={shape} />;
}

interface LineProps {
  as: "p" | "h1" | "li";
  line: MarginLine;
  of: ReadingTexts;
  class?: string;
}

function Line({ as: Tag, line: { text, start }, of, class: name }: LineProps) {
  if (start === null) return <Tag class={name}>{text}</Tag>;
  return (
    <Words
      as={Tag}
      text="margin"
      start={start}
      end={start + text.length}
      of={of}
      {...(name === undefined ? {} : { class: name })}
    />
  );
}
