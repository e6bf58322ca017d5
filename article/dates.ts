/** Dates as news pages write them, to ISO 8601. Pure text; no clock. */

/** Without an offset and without a known zone only the day is certain. */
export type IsoDate = string;

const MONTHS: Record<string, number> = {};
const MONTH_NAMES: readonly string[] = [
  "january jan januar jänner enero janvier janv января янв janeiro",
  "february feb februar febrero février févr fevrier февраля фев fevereiro fev",
  "march mar märz marz mär marzo mars марта мар março",
  "april apr abril avril avr апреля апр abr",
  "may mai mayo мая май maio",
  "june jun juni junio juin июня июн junho",
  "july jul juli julio juillet juil июля июл julho",
  "august aug agosto août aout августа авг ago",
  "september sep sept septiembre septembre сентября сен сент setembro set",
  "october oct oktober okt octubre octobre октября окт outubro out",
  "november nov noviembre novembre ноября ноя novembro",
  "december dec dezember dez diciembre dic décembre déc decembre декабря дек dezembro",
];
MONTH_NAMES.forEach((list, index) => {
  for (const name of list.split(" ")) MONTHS[name] = index + 1;
});

const ZONES: Record<string, string> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  WET: "Z",
  BST: "+01:00",
  CET: "+01:00",
  MEZ: "+01:00",
  CEST: "+02:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  ICT: "+07:00",
  JST: "+09:00",
  KST: "+09:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  PST: "-08:00",
  PDT: "-07:00",
};

interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number): string => String(n).padStart(2, "0");

function valid({ year, month, day }: Day): boolean {
  if (!(year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const n = (text: string | undefined): number => Number(text ?? "NaN");

/** The day in a text, and what is left of the text. */
function findDay(text: string): { day: Day; rest: string } | null {
  const forms: readonly [RegExp, (m: RegExpMatchArray) => Day][] = [
    [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, (m) => ymd(m[1], m[2], m[3])],
    [/(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일/, (m) => ymd(m[1], m[2], m[3])],
    [/(?<!\d)(\d{4})[-/. ](\d{1,2})[-/.](\d{1,2})(?!\d)/, (m) => ymd(m[1], m[2], m[3])],
    [/(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/, (m) => dmy(m[1], m[3], m[4])],
    [/(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/iu, (m) => ymd(m[3], m[2], m[1])],
    [
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})/iu,
      (m) => ymd(m[3], month(m[2]), m[1]),
    ],
    [
      /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu,
      (m) => ymd(m[3], month(m[1]), m[2]),
    ],
    // Fri Apr 28 19:20:36 CEST 2023
    [
      /(\p{L}{3})\s+(\d{1,2})\s+(?=\d{1,2}:\d{2}).{5,20}\s(\d{4})$/iu,
      (m) => ymd(m[3], month(m[1]), m[2]),
    ],
  ];
  for (const [pattern, read] of forms) {
    const found = text.match(pattern);
    if (!found) continue;
    const day = read(found);
    if (!valid(day)) continue;
    const clock = found[0].match(/\d{1,2}:\d{2}.*(?=\s\d{4}$)/)?.[0] ?? " ";
    return { day, rest: text.replace(found[0], ` ${clock} `) };
  }
  return null;
}

const month = (name: string | undefined): string => String(MONTHS[(name ?? "").toLowerCase()] ?? 0);
const ymd = (y?: string, m?: string, d?: string): Day => ({ year: n(y), month: n(m), day: n(d) });

/** Day first, as everywhere but in America; a second number over 12 can only be American. */
function dmy(a?: string, b?: string, y?: string): Day {
  return n(b) > 12 ? ymd(y, a, b) : ymd(y, b, a);
}

function findClock(rest: string): string | null {
  const found = rest.match(
    /(?<!\d)(\d{1,2})(?::|h|시\s*|时|時|\.(?=\d\d\s*(?:uhr|h\b)))\s*(\d{2})(?:[:分]\s*(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?(?!\p{L}))?/iu,
  );
  if (!found) return null;
  let hour = n(found[1]);
  const half = found[4]?.toLowerCase().charAt(0);
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  if (hour > 23 || n(found[2]) > 59 || n(found[3] ?? "0") > 59) return null;
  return `${pad(hour)}:${found[2]}:${found[3] ?? "00"}`;
}

function findZone(rest: string): string | null {
  const numeric = rest.match(/(?:GMT|UTC|Z|\d)\s*([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/);
  if (numeric && n(numeric[2]) <= 14)
    return `${numeric[1]}${pad(n(numeric[2]))}:${numeric[3] ?? "00"}`;
  const named = rest.match(/(?:(?<=\d)Z|\b(?:[A-Z]{3,4}))\b/g) ?? [];
  for (const name of named) if (Object.hasOwn(ZONES, name)) return ZONES[name] ?? null;
  return null;
}

/**
 * The first date in a text as ISO 8601.
 * With a time: offset from the text, else `zone` ("+07:00"), else the day alone ("2026-02-26").
 * Null where there is no valid date between 1980 and 2100.
 */
export function parseDate(text: string | null | undefined, zone: string | null): IsoDate | null {
  if (!text) return null;
  const line = text.slice(0, 300).replace(/\s+/g, " ").trim();
  const stamp = line.match(/^(\d{10})(?:\d{3})?$/)?.[1];
  if (stamp) return `${new Date(n(stamp) * 1000).toISOString().slice(0, 19)}Z`;
  const iso = line.match(/^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}:?\d{2}.*))?$/);
  if (iso)
    return assemble(
      ymd(iso[1], iso[2], iso[3]),
      (iso[4] ?? "").replace(/^(\d\d)(\d\d)/, "$1:$2"),
      zone,
    );
  const found = findDay(line);
  return found ? assemble(found.day, found.rest, zone) : null;
}

function assemble(day: Day, rest: string, zone: string | null): IsoDate | null {
  if (!valid(day)) return null;
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const clock = findClock(rest);
  const offset = findZone(rest) ?? zone;
  return clock && offset ? `${date}T${clock}${offset}` : date;
}

/** The date in an address: /2026/02/26/, t20260226_, /n1/2026/0226/, ns260226080112 (old mofa.gov.vn, +07:00). */
export function dateFromAddress(path: string): IsoDate | null {
  const stamp = path.match(/\/ns(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\b/);
  if (stamp) {
    const [, y, m, d, hh, mm, ss] = stamp;
    return assemble(ymd(`20${y}`, m, d), `${hh}:${mm}:${ss}`, "+07:00");
  }
  const found =
    path.match(/(?<!\d)(20\d\d)[/-](\d{2})[/-]?(\d{2})(?!\d)/) ??
    path.match(/[/t_-](20\d\d)(\d{2})(\d{2})(?=[/_.-]|$)/);
  return found ? assemble(ymd(found[1], found[2], found[3]), "", null) : null;
}

/** Words that may stand in a line that is nothing but a date and time. */
const BESIDE_A_DATE =
  /\b(?:thứ|hai|ba|tư|năm|sáu|bảy|bẩy|chủ nhật|ngày|tháng|cập nhật|gmt|utc|uhr|stand|veröffentlicht|aktualisiert|am|um|vom|published|updated|posted|last|on|at|publié|le|mis à jour|à|опубликовано|обновлено|\p{L}+day|\p{L}+tag|mittwoch|sonnabend|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|actualizado|a las|publicado|h|min|read|[ap]m|est|edt|cet|cest|bst)(?!\p{L})/giu;

/** Whether a short line says when, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || !/\d/.test(line)) return false;
  const found = findDay(line);
  if (!found) return false;
  const rest = found.rest.replace(/\d{1,2}[:h.]\d{2}(?::\d{2})?/g, "").replace(BESIDE_A_DATE, "");
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= 4;
}
