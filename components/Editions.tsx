import type { KinshipSign } from "../article/index.ts";
import type { Article, Edition } from "../article/types.ts";
import type { AnnotatedEdition } from "../messages/from-views.ts";
import type { TextKey } from "./texts.ts";
import { useTexts } from "./texts-context.ts";

const HOW: Readonly<Record<KinshipSign, TextKey>> = {
  hreflang: "editionByHreflang",
  "site-rule": "editionBySiteRule",
  "source-line": "editionBySourceLine",
  "source-link": "editionBySourceLink",
  badge: "editionByBadge",
  "same-original": "editionBySameOriginal",
  "same-slug": "editionBySameSlug",
  "source-slug": "editionBySourceSlug",
};

interface Props {
  article: Article;
  /** Those on which the reader has notes. */
  annotated: readonly AnnotatedEdition[];
  onOpen(url: string): void;
}

/** Notes on other editions first, for they may be why the reader came; then where else the article stands. */
export function Editions({ article, annotated, onOpen }: Props) {
  const { say, count, lang } = useTexts();
  const { editions, source } = article;
  if (annotated.length === 0 && editions.length === 0 && source === null) return null;
  const names = new Intl.DisplayNames(lang, { type: "language" });
  const hasOriginal = editions.some(({ relation }) => relation === "original");
  return (
    <section class="editions">
      <h2>{say("editionsTitle")}</h2>
      {annotated.length > 0 && (
        <>
          <p>{say("editionsAnnotated")}</p>
          <ul>
            {annotated.map(({ url, title, lang: tag, notes, how }) => (
              <li key={url}>
                <EditionLink url={url} onOpen={onOpen}>
                  <span lang={tag} dir="auto">
                    {title}
                  </span>
                </EditionLink>
                <Facts facts={[nameOf(names, tag), count("notesOn", notes), say(HOW[how])]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {source !== null && !hasOriginal && (
        <p class="hint">{say("editionSource", source.name ?? source.host ?? "")}</p>
      )}
      {editions.length > 0 && (
        <details>
          <summary>{count("editionsKnown", editions.length)}</summary>
          <ul>
            {groupsOf(editions).map((group) => (
              <li key={group[0].url}>
                <span class="edition-links">
                  {group.map(({ url, lang: tag, relation }) => (
                    <EditionLink key={url} url={url} onOpen={onOpen}>
                      {relation === "original"
                        ? say("editionOriginal")
                        : (nameOf(names, tag) ?? new URL(url).hostname)}
                    </EditionLink>
                  ))}
                </span>
                <Facts
                  facts={[
                    new URL(group[0].url).hostname,
                    group[0].relation === "mirror" ? say("editionMirror") : null,
                    say(HOW[group[0].how]),
                  ]}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Group = [Edition, ...Edition[]];

/** What is of one kind, of one host, and was found in one way, is said once. */
function groupsOf(editions: readonly Edition[]): Group[] {
  const groups = new Map<string, Group>();
  for (const edition of editions) {
    const key = `${edition.relation} ${edition.how} ${new URL(edition.url).hostname}`;
    const group = groups.get(key);
    if (group) group.push(edition);
    else groups.set(key, [edition]);
  }
  return [...groups.values()];
}

interface LinkProps {
  url: string;
  onOpen(url: string): void;
  children: preact.ComponentChildren;
}

const EditionLink = ({ url, onOpen, children }: LinkProps) => (
  <button type="button" class="text-button" data-edition={url} onClick={() => onOpen(url)}>
    {children}
  </button>
);

const Facts = ({ facts }: { facts: readonly (string | null)[] }) => (
  <span class="hint">{facts.filter((fact) => fact !== null).join(" · ")}</span>
);

function nameOf(names: Intl.DisplayNames, tag: string | null): string | null {
  if (tag === null || tag === "und") return null;
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // not a language tag
  }
}
