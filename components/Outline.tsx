import type { OutlineItem } from "../article/types.ts";
import { useTexts } from "./texts-context.ts";

/** Entries that are shown without being asked for. */
const FEW = 12;

interface Props {
  outline: readonly OutlineItem[];
  /** BCP 47 of the article. */
  lang: string;
  /** Scrolls the page to a passage of the article's text. */
  onGo(start: number, end: number): void;
}

/** Headings, questions and enumerated points of the article; each leads to its place. */
export function Outline({ outline, lang, onGo }: Props) {
  const { say, count } = useTexts();
  if (outline.length === 0) return null;
  const size = sizeOf(outline);
  return (
    <section class="outline">
      <h2>{say("outlineTitle")}</h2>
      <details open={size <= FEW}>
        <summary>{count("outlineEntries", size)}</summary>
        <Level items={outline} lang={lang} onGo={onGo} />
      </details>
    </section>
  );
}

function Level({ items, lang, onGo }: { items: readonly OutlineItem[] } & Omit<Props, "outline">) {
  return (
    <ol lang={lang} dir="auto">
      {items.map((item) => (
        <li key={item.start} data-kind={item.kind}>
          <button type="button" class="text-button" onClick={() => onGo(item.start, endOf(item))}>
            {item.ordinal !== undefined && (
              <span class="ordinal" aria-hidden="true">
                {item.ordinal}
              </span>
            )}
            {item.title}
          </button>
          {item.children.length > 0 && <Level items={item.children} lang={lang} onGo={onGo} />}
        </li>
      ))}
    </ol>
  );
}

const sizeOf = (items: readonly OutlineItem[]): number =>
  items.reduce((sum, item) => sum + 1 + sizeOf(item.children), 0);

/** What is lit when an entry is gone to: its title's length, not the whole section. */
const endOf = ({ start, end, title }: OutlineItem): number => Math.min(end, start + title.length);
