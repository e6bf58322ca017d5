/** White space, words and likeness of short texts. */

/** What takes no room and is no letter: soft hyphen, zero-width space, joiner of words, byte-order mark, direction marks. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, "g");

/** Text as it is shown: white space of every kind collapsed to one space, invisible characters out. */
export const collapse = (text: string): string =>
  text.replace(INVISIBLES, "").replace(/\s+/g, " ").trim();

/** Folded words; in scripts without spaces, pairs of characters. */
export function words(text: string): string[] {
  const out: string[] = [];
  for (const run of text
    .normalize("NFKC")
    .toLowerCase()
    .slice(0, 2000)
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (!/[\u3040-\u30ff\u3400-\u9fff]/.test(run)) out.push(run);
    else if (run.length < 3) out.push(run);
    else for (let i = 0; i + 2 <= run.length; i++) out.push(run.slice(i, i + 2));
  }
  return out;
}

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** Share of the words two texts have in common (Dice), 0–1. */
export const likeness = (a: string, b: string): number => overlap(wordSet(a), wordSet(b));

/** The same of words that were read already. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const w of left) if (right.has(w)) common++;
  return (2 * common) / (left.size + right.size);
}

/** Letters and digits only, folded: equal for texts that differ in punctuation and case. */
export const skeleton = (text: string): string => words(text).join(" ");

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
};

/** HTML character references decoded, as they stand undecoded in many sites' JSON-LD. Unknown names stay. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g,
    (whole, dec, hex, name) => {
      if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : "";
    },
  );
}
