/** Titles for places that have none: the beginning of what is said there. */

const ELLIPSIS = "…";
/** As far as a first sentence is looked for. */
const REACH = 400;

/** At most `limit` characters, cut at a word where there are words. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - ELLIPSIS.length;
  const space = text.lastIndexOf(" ", end);
  if (space > limit / 2) end = space;
  else if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/[\s,;:–—-]{1,9}$/u, "") + ELLIPSIS;
}

/** Short words in lower case whose full stop ends nothing; others of two or three letters are Vietnamese words. */
const ABBREVIATIONS =
  "ca|bzw|usw|vgl|ggf|inkl|zzgl|etc|vs|no|nr|pp|art|vol|al|ff|ст|гг|им|др|пр|тыс|млн|млрд|руб|см";
/**
 * Where a sentence ends. A full stop counts before a capital and after a word, a year, a bracket:
 * "Dr. Müller", "5. Mai" are not the end.
 */
const SENTENCE_END = new RegExp(
  `[。！？]|(?:(?<=[\\p{L}\\p{M}]{4}|\\d{4}|[)»”"]|(?<![\\p{L}\\p{M}.])(?!(?:${ABBREVIATIONS})\\.)\\p{Ll}{2,3})\\.|[!?…])["”»)]?(?=\\s+["“„«(]?[\\p{Lu}\\p{Lo}]|\\s*$)`,
  "gu",
);

/** The first sentence of `text`, whose first `marker` characters are an ordinal: "1." ends no sentence. */
export function firstSentence(text: string, marker: number, limit: number): string {
  const reach = text.slice(0, REACH);
  SENTENCE_END.lastIndex = Math.min(marker, reach.length);
  const hit = SENTENCE_END.exec(reach);
  const sentence = hit ? reach.slice(0, hit.index + hit[0].length) : reach;
  // Within a sentence an item ends in what leads to the next: "; and".
  const bare = sentence.trimEnd().replace(/\s?[;,；，]\s?(?:and|und|và|и|et|以及)?$/iu, "");
  return cutAtWord(bare, limit);
}
