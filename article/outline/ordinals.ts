/**
 * Ordinals as six languages write them, and as machine translation breaks them.
 * Vietnamese "thứ hai" … "thứ bảy" are second … seventh and Monday … Saturday, so that an engine that
 * does not see the enumeration says "Mittwoch," for "Viertens,". What is read here is what a word *may*
 * count; whether it does, its neighbours decide (enumerations.ts).
 */

export type System =
  | "word"
  | "count"
  | "decimal"
  | "circled"
  | "han"
  | "roman"
  | "latin"
  | "vietnamese";

/**
 * - sure: an ordinal and nothing else ("Zweitens")
 * - plain: one that is something else elsewhere ("Thứ hai," may be Monday)
 * - opener: begins an enumeration where one follows ("Trước hết,")
 * - weak: counts beside a true neighbour ("Mittwoch,")
 * - faint: counts between two true neighbours ("Am Mittwoch,")
 * - last: whatever number comes next ("Schließlich,")
 */
export type Strength = "sure" | "plain" | "opener" | "weak" | "faint" | "last";

export interface Reading {
  system: System;
  /** How it is set off: ".", ")", "()"; "" for words. */
  shape: string;
  /** 0 where `strength` is "last". */
  number: number;
  strength: Strength;
}

/** An ordinal in a text, with all that it may mean. */
export interface Ordinal {
  start: number;
  /** Where the ordinal itself ends. */
  end: number;
  readings: Reading[];
}

// ── The words. One line a number, beginning with 1; "е" stands for "ё" too, "'" for "’", "-" for any hyphen.

/** Adverbs that only count: no comma is asked for. */
const ADVERBS = [
  "firstly|erstens|во-первых|premièrement",
  "secondly|zweitens|во-вторых|deuxièmement|secondement",
  "thirdly|drittens|в-третьих|troisièmement",
  "fourthly|viertens|в-четвертых|quatrièmement",
  "fifthly|fünftens|в-пятых|cinquièmement",
  "sixthly|sechstens|в-шестых|sixièmement",
  "seventhly|siebtens|siebentens|в-седьмых|septièmement",
  "eighthly|achtens|в-восьмых|huitièmement",
  "ninthly|neuntens|в-девятых|neuvièmement",
  "tenthly|zehntens|в-десятых|dixièmement",
];
/** Numerals: "First Secretary", "第一个" are no ordinals, "First, …" is one. Openers apart. */
const NUMERALS = [
  "first|первое|第一",
  "second|второе|第二",
  "third|третье|第三|再次",
  "fourth|четвертое|第四",
  "fifth|пятое|第五",
  "sixth|шестое|第六",
  "seventh|седьмое|第七",
  "eighth|восьмое|第八",
  "ninth|девятое|第九",
  "tenth|десятое|第十",
];
const VIETNAMESE = [
  "thứ nhất",
  "thứ hai|thứ nhì",
  "thứ ba",
  "thứ tư",
  "thứ năm",
  "thứ sáu",
  "thứ bảy|thứ bẩy",
  "thứ tám",
  "thứ chín",
  "thứ mười",
];
const COUNTS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy|bẩy", "tám", "chín", "mười"].map(
  (word) => word.replace(/[^|]+/g, "$& là"),
);
const OPENERS = [
  "first of all|first off|trước hết|trước tiên|đầu tiên|прежде всего|d'abord|tout d'abord",
];
const WEEKDAYS = [
  "",
  "monday|montag|понедельник|lundi|星期一|周一|礼拜一",
  "tuesday|dienstag|вторник|mardi|星期二|周二|礼拜二",
  "wednesday|mittwoch|среда|mercredi|星期三|周三|礼拜三",
  "thursday|donnerstag|четверг|jeudi|星期四|周四|礼拜四",
  "friday|freitag|пятница|vendredi|星期五|周五|礼拜五",
  "saturday|samstag|sonnabend|суббота|samedi|星期六|周六|礼拜六",
];
/** With a preposition it is more often the day itself. */
const ON_WEEKDAYS = [
  "",
  "on monday|am montag|в понедельник|在星期一|在周一",
  "on tuesday|am dienstag|во вторник|在星期二|在周二",
  "on wednesday|am mittwoch|в среду|在星期三|在周三",
  "on thursday|am donnerstag|в четверг|在星期四|在周四",
  "on friday|am freitag|в пятницу|在星期五|在周五",
  "on saturday|am samstag|am sonnabend|в субботу|在星期六|在周六",
];
const ADJECTIVES = [
  "first|erste|erster|erstes|первый|первая|первое|premier|première|第一个|第一点|第一项",
  "second|zweite|zweiter|zweites|второй|вторая|второе|deuxième|seconde|第二个|第二点|第二项",
  "third|dritte|dritter|drittes|третий|третья|третье|troisième|第三个|第三点|第三项",
  "fourth|vierte|vierter|viertes|четвертый|четвертая|четвертое|quatrième|第四个|第四点|第四项",
  "fifth|fünfte|fünfter|fünftes|пятый|пятая|пятое|cinquième|第五个|第五点|第五项",
  "sixth|sechste|sechster|sechstes|шестой|шестая|шестое|sixième|第六个|第六点|第六项",
  "seventh|siebte|siebter|siebtes|седьмой|седьмая|седьмое|septième|第七个|第七点|第七项",
  "eighth|achte|achter|achtes|восьмой|восьмая|восьмое|huitième|第八个|第八点|第八项",
  "ninth|neunte|neunter|neuntes|девятый|девятая|девятое|neuvième|第九个|第九点|第九项",
  "tenth|zehnte|zehnter|zehntes|десятый|десятая|десятое|dixième|第十个|第十点|第十项",
];
const LAST =
  "finally|lastly|last but not least|cuối cùng|schließlich|zuletzt|abschließend|наконец|и наконец|enfin|finalement|en dernier lieu|最后";
/** These take no comma in their languages. */
const BARE_LAST = "schließlich|zuletzt|abschließend|наконец|cuối cùng|enfin";

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/’/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/\s+/g, " ");

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((list, index) => list.split("|").map((word) => [word, index + 1] as const)),
  );

const source = (list: string): string =>
  list
    .split("|")
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replace(/е/g, "[её]")
    .replace(/'/g, "['’]")
    .replace(/-/g, "[-‐‑–]");
const any = (lists: readonly string[]): string => `(?:${source(lists.join("|"))})`;

const NUMBERS: Record<string, ReadonlyMap<string, number>> = {
  adverb: numbered(ADVERBS),
  numeral: numbered(NUMERALS),
  vietnamese: numbered(VIETNAMESE),
  count: numbered(COUNTS),
  weekday: numbered(WEEKDAYS),
  onWeekday: numbered(ON_WEEKDAYS),
  adjective: numbered(ADJECTIVES),
};

/** A comma or colon; translation engines set a space before it. */
const COMMA = "\\s?[,:，：、]";
/** … or a dash that is no hyphen. */
const MARK = `(?=${COMMA}|\\s?[–—]|\\s-\\s)`;
const WORD_END = "(?![\\p{L}\\p{M}\\p{N}-])";
const HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

/** What counts wherever it stands. */
const EVERYWHERE = [
  `[(（](?<both>\\d{1,2}|[ivx]{1,6}|[a-zđ]|${HAN_NUMBER})[)）]`,
  "(?<![(（])(?<right>\\d{1,2}|[ivx]{1,6}|[a-zđ])\\)",
  "(?<circled>[①-⑳])",
  `(?<adverb>${any(ADVERBS)})${WORD_END}`,
  "(?<next>其次)",
  `(?<numeral>${any(NUMERALS)})(?:${MARK}|(?<=第.)(?=是))`,
  `(?<vietnamese>${any(VIETNAMESE)})(?:${MARK}|(?=\\slà\\s))`,
  `(?<count>${any(COUNTS)})(?=[\\s,:])`,
  "(?<hanCount>[一二三四五六七八九十])是",
];
/** What counts at the beginning of a paragraph only. */
const OPENING = [
  `(?<opener>${any(OPENERS)}${MARK}|zunächst${WORD_END}|首先)`,
  `(?<last>(?:${source(LAST)})(?=${COMMA}))`,
  `(?<bareLast>(?:${source(BARE_LAST)}))${WORD_END}`,
  `(?<ensuite>ensuite)(?=${COMMA})`,
  `(?<weekday>${any(WEEKDAYS)})(?=${COMMA})`,
  `(?<onWeekday>${any(ON_WEEKDAYS)})(?=${COMMA})`,
  // "Der zweite ist,", "Zweite,", "Пятая задача –"; with a noun and a comma it is faint.
  `(?:(?:the|der|die|das|la|le)\\s)?(?<adjective>${any(ADJECTIVES)})(?<after>${COMMA}|\\s(?:ist|is|est)(?=[\\s,:])|(?:\\s[^\\s:,–—]{1,30}){0,2}(?:\\s?[:：–—]|\\s-\\s)|(?<=第..)[^，：]{0,6}是|(?<noun>(?:\\s[^\\s:,–—]{1,30}){1,2},))`,
  "(?<dot>\\d{1,2})\\.(?=\\s\\S|\\p{Script=Han})",
  "(?<slash>\\d{1,2})/\\s",
  "(?<point>\\d{1,2})、",
  `(?<hanPoint>${HAN_NUMBER})、`,
  "(?<upper>[ivx]{1,6})\\.\\s",
  "(?<lower>[a-zđ])\\.\\s",
];

// ── Dates, which begin like ordinals.

const MONTHS =
  "jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)|märz|apr(?:il)?|avril|ma[iy]|jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust)?|août|sep(?:tember|tembre|t)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|décembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|tháng";
/** After a weekday: "ngày 5/3", "5. Mai", "March 5", "14 Uhr", "tuần tới". "ngày càng" (more and more) is none. */
const DATE_AFTER_WEEKDAY = new RegExp(
  `^[\\s,，(（]{0,3}(?:(?:the|den|der|dem|le|mùng)\\s+)?(?:ngày\\s+\\d|\\d{1,2}(?:\\s?[./:-]\\s?\\d|(?:st|nd|rd|th|er)?\\.?\\s?(?:(?:of\\s)?(?:${MONTHS})(?!\\p{L})|月|日)|\\s?(?:uhr|giờ|часов|a\\.?m|p\\.?m|h|点|时)(?!\\p{L}))|(?:${MONTHS})\\.?\\s\\d|tuần\\s(?:này|tới|sau|trước|qua)|hôm\\s(?:nay|qua))`,
  "iu",
);
/** After "1.": "Mai 2026", "5. 2026", "Jahrhundert". */
const DATE_AFTER_DAY =
  /^\s?(?:\d{1,2}\.|(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|jh\.)(?!\p{L}))/iu;

// ── Reading.

const OPENING_ORDINAL = new RegExp(
  `^(?:[-–—•*·]\\s{1,2})?["“„«]?(?<ordinal>${[...EVERYWHERE, ...OPENING].join("|")})`,
  "iu",
);
const INLINE_ORDINAL = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}\\p{N}])(?:${EVERYWHERE.join("|")})`,
  "giu",
);
/** What an ordinal follows within a paragraph: a stop of some kind, or "and". */
const BOUNDARY =
  /(?:^|[.;:,!?…–—。；：，、！？（("“„«]|(?<!\p{L})(?:and|und|sowie|và|и|et)|[及和])\s*$/iu;

/** As far as a paragraph's beginning reaches. */
const HEAD = 200;

/** The ordinal a paragraph opens with. */
export function openingOrdinal(text: string): Ordinal | null {
  const head = text.slice(0, HEAD);
  const hit = OPENING_ORDINAL.exec(head);
  const ordinal = hit?.groups?.ordinal;
  if (!hit || ordinal === undefined) return null;
  const end = hit[0].length;
  // An adjective reaches as far as its comma; the ordinal itself is what the title must not be cut after.
  const readings = readingsOf(hit.groups ?? {}, head.slice(end));
  return readings.length > 0 ? { start: end - ordinal.length, end, readings } : null;
}

/** The ordinals within a paragraph, its opening one among them. */
export function inlineOrdinals(text: string): Ordinal[] {
  const found: Ordinal[] = [];
  for (const hit of text.matchAll(INLINE_ORDINAL)) {
    const { groups = {}, index } = hit;
    const setOff = groups.both !== undefined || groups.circled !== undefined;
    if (!setOff && !BOUNDARY.test(text.slice(Math.max(0, index - 8), index))) continue;
    const end = index + hit[0].length;
    const readings = readingsOf(groups, text.slice(end, end + 40));
    if (readings.length > 0) found.push({ start: index, end, readings });
  }
  return found;
}

type Groups = Record<string, string | undefined>;

function readingsOf(groups: Groups, rest: string): Reading[] {
  const word = (group: string, strength: Strength, system: System = "word"): Reading[] => {
    const number = NUMBERS[group]?.get(fold(groups[group] ?? ""));
    return number === undefined ? [] : [{ system, shape: "", number, strength }];
  };
  const plainly = (number: number, strength: Strength = "sure", system: System = "word") => [
    { system, shape: "", number, strength },
  ];
  if (groups.adverb) return word("adverb", "sure");
  if (groups.numeral) return word("numeral", "sure");
  if (groups.next) return plainly(2);
  if (groups.vietnamese) {
    const [reading] = word("vietnamese", "plain");
    if (!reading) return [];
    const mayBeDay = reading.number >= 2 && reading.number <= 7;
    if (mayBeDay && DATE_AFTER_WEEKDAY.test(rest)) return [];
    return [mayBeDay ? reading : { ...reading, strength: "sure" }];
  }
  if (groups.count) return word("count", "sure", "count");
  if (groups.hanCount) return plainly(hanNumber(groups.hanCount), "sure", "count");
  if (groups.opener) return plainly(1, "opener");
  if (groups.ensuite) return plainly(2, "weak");
  if (groups.last) return plainly(0, "last");
  if (groups.bareLast) return plainly(0, "last").map((reading) => ({ ...reading, shape: "bare" }));
  if (groups.weekday) return DATE_AFTER_WEEKDAY.test(rest) ? [] : word("weekday", "weak");
  if (groups.onWeekday) return DATE_AFTER_WEEKDAY.test(rest) ? [] : word("onWeekday", "faint");
  if (groups.adjective) return word("adjective", groups.noun ? "faint" : "weak");
  if (groups.circled) return plainly(groups.circled.charCodeAt(0) - 0x245f, "sure", "circled");
  return signReadings(groups, rest);
}

function signReadings(groups: Groups, rest: string): Reading[] {
  const { both, right, dot, slash, point, hanPoint, upper, lower } = groups;
  const as = (system: System, shape: string, number: number): Reading[] =>
    number > 0 ? [{ system, shape, number, strength: "sure" }] : [];
  if (dot) return DATE_AFTER_DAY.test(rest) ? [] : as("decimal", ".", Number(dot));
  if (slash) return as("decimal", "/", Number(slash));
  if (point) return as("decimal", "、", Number(point));
  if (hanPoint) return as("han", "、", hanNumber(hanPoint));
  // "I." is a numeral, "i." a letter's; case tells them apart.
  if (upper && upper === upper.toUpperCase()) return as("roman", "I.", romanNumber(upper));
  const letter = upper ?? lower;
  if (letter) return letter === letter.toLowerCase() ? letters(letter, ".") : [];
  const sign = both ?? right;
  if (sign === undefined) return [];
  const shape = both === undefined ? ")" : "()";
  if (/^\d/.test(sign)) return as("decimal", shape, Number(sign));
  if (/^\p{Script=Han}/u.test(sign)) return as("han", shape, hanNumber(sign));
  return letters(sign, shape);
}

/** "(i)" may be the first of (i), (ii) or the ninth of (a), (b); Vietnamese has "đ" after "d", and no "f". */
function letters(sign: string, shape: string): Reading[] {
  const letter = sign.toLowerCase();
  const readings: Reading[] = [];
  const add = (system: System, number: number) => {
    if (number > 0) readings.push({ system, shape, number, strength: "sure" });
  };
  if (shape !== ".") add("roman", romanNumber(letter));
  if (letter.length === 1) {
    add("latin", "abcdefghijklmnopqrstuvwxyz".indexOf(letter) + 1);
    add("vietnamese", "abcdđeghiklmnopqrstuvxy".indexOf(letter) + 1);
  }
  return readings;
}

const ROMAN: readonly string[] =
  " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
/** 0 where it is none, or "i" is written "iiii". */
const romanNumber = (sign: string): number => Math.max(0, ROMAN.indexOf(sign.toLowerCase()));

function hanNumber(sign: string): number {
  const digits = "一二三四五六七八九";
  const [tens = "", ones = ""] = sign.includes("十") ? sign.split("十") : ["-", sign];
  const one = ones === "" ? 0 : digits.indexOf(ones) + 1;
  if (tens === "-" || (ones !== "" && one === 0)) return one;
  return 10 * (tens === "" ? 1 : digits.indexOf(tens) + 1) + one;
}
