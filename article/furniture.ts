/** Boxes inside an article's body that are not the article: told by tag, class name and links. */

import { isRelatedLabel } from "./boilerplate.ts";
import { all, attribute, first, tagOf, textOf } from "./dom.ts";
import { collapse } from "./text.ts";

/** Names that say "not the article" of a box of any size below the limit. */
const STRONG =
  /(?:^|-)(?:related|recommend(?:ed|ation|ations)?|more-(?:news|stories|on|from)|read-?(?:more|also|next)|see-also|also-read|newsletter|subscribe|subscription|sign-?up|promo|promotion|promobox|social|share|sharing|sharebar|addtoany|advert|adverts|advertisement|ad|ads|adslot|adbox|sponsor|sponsored|outbrain|taboola|comment|comments|breadcrumb|breadcrumbs|tags|taglist|tag-list|tincung|tin-lien-quan|bai-lien-quan|tinlienquan|teaser-absatz|teaser-list|most-read|mostread|trending|toolbar|author-(?:bio|box|info|card)|about-author|donate|donation|paywall-(?:offer|promo)|app-promo|cookie|disclaimer|poll|quiz|infobox|info-box|factbox|fact-box|twitter-tweet|instagram-media)(?:-|$)/;
/** Names that say it only of something short. */
const WEAK =
  /(?:^|-)(?:author|authors|authorline|byline|dateline|timestamp|date|datetime|published|publish-date|pubdate|reading-time|readtime|follow|print|copyright|meta|metadata|metatextline|tag|topics|player|video|audio|rating|source|kicker-list|more)(?:-|$)/;
const CAPTION =
  /(?:^|-)(?:caption|captions|figcaption|credit|credits|photo-?credit|image-?credit|bildunterschrift|bildtext|legende|image-?(?:text|desc|description|caption|copyright)|photo-?(?:desc|description|caption|text)|wp-caption-text|chu-?thich|photocms-caption|media-?caption|imgcaption|imagecaption|pcaption|caption-text|copyright-text)(?:-|$)/;

/** Class names and id of an element as lower-case words joined by "-", a space between names. */
function names(element: Element): string[] {
  const raw = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (raw.length < 2) return [];
  return raw
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/[^a-z0-9]+/g, "-"));
}

const HOLDERS = new Set([
  "div",
  "section",
  "aside",
  "ul",
  "ol",
  "dl",
  "table",
  "nav",
  "p",
  "span",
  "figure",
  "details",
]);
const LISTS = new Set(["ul", "ol", "dl", "table"]);

/** Whether most of an element's text is links, and more than one. */
function isLinkList(element: Element, text: string): boolean {
  const links = all(element, "a[href]");
  if (links.length < 2) return false;
  let linked = 0;
  for (const link of links) linked += collapse(textOf(link)).length;
  return linked > 0.7 * text.length;
}

/** Hidden by a class whose style sheet may not be at hand; "hidden md:block" is shown on wide screens. */
const saysHidden = (own: readonly string[]): boolean =>
  own.some((name) => /^(?:is-|u-)?hidden$|^d-none$|^display-none$|^hide$/.test(name)) &&
  !own.some((name) => /^(?:sm|md|lg|xl)-/.test(name) || /^d-(?:sm|md|lg|xl)-/.test(name));

export const isHiddenByClass = (element: Element): boolean => saysHidden(names(element));

/** Posts of social networks: another's words, in a box that a script of theirs replaces. */
const EMBEDDED =
  /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)(?:\s|$)/;
const EMBEDDING = new Set(["blockquote", "div"]);

export const isEmbedded = (element: Element): boolean =>
  EMBEDDING.has(tagOf(element)) && EMBEDDED.test(attribute(element, "class") ?? "");

/**
 * Whether a box inside the body is furniture.
 * @param whole length of the body's text: what is a large part of it is not furniture, whatever its name.
 */
export function isFurniture(element: Element, whole: number): boolean {
  const tag = tagOf(element);
  if (tag === "footer" || tag === "aside" || tag === "nav") {
    return textOf(element).length < 0.4 * whole;
  }
  const own = names(element);
  const strong = saysHidden(own) || own.some((name) => STRONG.test(name));
  const weak = !strong && own.some((name) => WEAK.test(name));
  if (!strong && !weak && !HOLDERS.has(tag)) return false;
  if (tag === "p" && !strong && !weak) return false;
  const raw = textOf(element);
  if (raw.length > 0.4 * whole && raw.length > 200) return false;
  if (strong) return true;
  const text = collapse(raw);
  if (weak && text.length < 160 && first(element, "p + p") === null) return true;
  if (tag === "span" || tag === "p" || tag === "figure") return false;
  if (text.length > 3000 || text.length < 3) return false;
  const links = isLinkList(element, text);
  if (links && (LISTS.has(tag) || text.length > 40)) return true;
  return opensWithRelatedLabel(element) && (links || tag === "table");
}

/** Whether the first line of a box is the head of a related-news box. */
function opensWithRelatedLabel(element: Element): boolean {
  const head = first(element, "h2, h3, h4, h5, h6, th, td, strong, b, span, p, div");
  return head !== null && isRelatedLabel(collapse(textOf(head).slice(0, 200)));
}

/**
 * Whether an element sets a picture's caption: by tag, by class, or as a table that holds
 * a picture and a line beneath it (the way of Vietnamese and older Russian sites).
 */
export function isCaption(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === "figcaption") return true;
  if (tag === "figure") return first(element, "table, pre, blockquote") === null;
  if (tag === "table") {
    if (first(element, "img") === null) return false;
    const text = collapse(textOf(element));
    return text.length < 450 && all(element, "p").length <= 2 && all(element, "tr").length <= 4;
  }
  if (names(element).some((name) => CAPTION.test(name))) return textOf(element).length < 1200;
  return false;
}
