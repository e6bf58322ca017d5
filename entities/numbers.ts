/**
 * Numbers: shares, quantities and sums of money, by token classes.
 *
 * QUANTITY is a number in digits with its unit; ordinals, parts of codes and of names are not.
 * MONEY is an amount with its currency, before or after it, and a scale word between.
 */

import type { Language } from "./languages/language.ts";
import { FLAG, GAP, type Tokens } from "./tokens.ts";

export interface NumberFound {
  from: number;
  to: number;
  type: "QUANTITY" | "MONEY";
  id: string;
}

/** Folded currency words to ISO 4217. Phrases are written with spaces. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: "usd|us dollar|us dollars|dollar|dollars|do la my|dola my|do la|us dollarn|dollarn|доллар|доллара|долларов|долларов сша|доллара сша|dollars americains|美 元|euro dollar",
    EUR: "eur|euro|euros|евро|欧 元",
    VND: "vnd|dong|đong|dong viet nam|донгов|донга|越 南 盾|越 盾",
    CNY: "cny|yuan|nhan dan te|юаней|юаня|人 民 币|rmb",
    JPY: "jpy|yen|yen nhat|иен|иены|日 元",
    RUB: "rub|rubel|rubles|roubles|ruble|рублей|рубля|rup|卢 布",
    GBP: "gbp|pound sterling|pounds sterling|bang anh|фунтов стерлингов|英 镑",
  }).flatMap(([iso, words]) => words.split("|").map((w) => [w, iso] as const)),
);

const SYMBOLS: Record<string, string> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  "₫": "VND",
};

/** Words (folded) that make the number after them a label: No. 5, Nr. 57, số 15, № 3, điều 4. */
const LABELS = new Set(
  "no nr so № article artikel статья dieu номер n ziffer absatz khoa".split(" "),
);

const PERCENT = /^(?:percent|prozent|процент|процента|процентов)$/;

/** A number from token i on: digits with their separators. */
function readNumber(
  tokens: Tokens,
  i: number,
  decimal: "." | ",",
): { to: number; digits: string } | null {
  let digits = tokens.key(i);
  if (digits.length === 0 || digits.length > 15) return null;
  let to = i + 1;
  let fraction = false;
  while (to < tokens.count && (tokens.flags[to] ?? 0) & FLAG.digit && !fraction) {
    const from = tokens.end[to - 1] ?? 0;
    if ((tokens.start[to] ?? 0) - from !== 1) break;
    const sign = tokens.text.charAt(from);
    const part = tokens.key(to);
    const group = part.length === 3 && (digits.length <= 3 || to > i + 1);
    if (sign === decimal || (/[.,]/.test(sign) && !group)) {
      if (to - i > 1 && sign !== decimal) return null;
      digits += `.${part}`;
      fraction = true;
    } else if (/[.,\s\u00a0\u202f'’]/.test(sign) && group) digits += part;
    else break;
    to++;
  }
  return { to, digits };
}

/** Multiply a plain decimal by a power of ten without floating point. */
function shift(digits: string, power: number): string {
  const [whole = "0", part = ""] = digits.split(".");
  const padded = part.padEnd(power, "0");
  const head = (whole + padded.slice(0, power)).replace(/^0+(?=\d)/, "");
  const tail = padded.slice(power).replace(/0+$/, "");
  return tail === "" ? head : `${head}.${tail}`;
}

/** Currency words from token `at`: their ISO code and end. The longest phrase of three words. */
function currencyAt(tokens: Tokens, at: number): { iso: string; to: number } | null {
  let phrase = "";
  let best: { iso: string; to: number } | null = null;
  for (let k = at; k < Math.min(at + 3, tokens.count); k++) {
    const gap = tokens.gap[k] ?? GAP.sentence;
    if (gap > GAP.apostrophe) break;
    phrase = phrase === "" ? tokens.key(k) : `${phrase} ${tokens.key(k)}`;
    const iso = CURRENCIES.get(phrase);
    if (iso) best = { iso, to: k + 1 };
  }
  return best;
}

/** All quantities and sums of a text. */
export function findNumbers(tokens: Tokens, language: Language | undefined): NumberFound[] {
  const found: NumberFound[] = [];
  const numbers = language?.numbers;
  const decimal = numbers?.decimal ?? ".";
  let i = 0;
  while (i < tokens.count) {
    if (!((tokens.flags[i] ?? 0) & FLAG.digit)) {
      i++;
      continue;
    }
    const from = i;
    const number = readNumber(tokens, i, decimal);
    i = number ? Math.max(number.to, i + 1) : i + 1;
    if (!number || (tokens.flags[from] ?? 0) & FLAG.glued) continue;
    const start = tokens.start[from] ?? 0;
    const before = tokens.text.charAt(start - 1);
    let to = number.to;
    const after = tokens.text.charAt(tokens.end[to - 1] ?? 0);
    // Codes (57-NQ/TW, A/RES/76, +84, #5) and fractions are not quantities.
    if (/[-/–_#№+:.]/.test(before) || /[/_:]/.test(after)) continue;
    if (/[-–]/.test(after) && /[\p{L}\d]/u.test(tokens.text.charAt((tokens.end[to - 1] ?? 0) + 1)))
      continue;
    if (
      from > 0 &&
      LABELS.has(tokens.key(from - 1)) &&
      (tokens.gap[from] === GAP.space || tokens.gap[from] === GAP.period)
    )
      continue;
    if (from > 0 && tokens.key(from - 1) === "第") continue;
    const tail = tokens.text.slice(tokens.end[to - 1] ?? 0, (tokens.end[to - 1] ?? 0) + 2);
    if (/^[\s\u00a0\u202f]?[%％]/.test(tail)) {
      found.push({ from, to, type: "QUANTITY", id: `qty:${shift(number.digits, 0)}%` });
      continue;
    }
    let power = 0;
    while (to < tokens.count && (tokens.gap[to] ?? 9) <= GAP.space) {
      const p = numbers?.scales.get(tokens.key(to));
      if (p === undefined) break;
      power += p;
      to++;
    }
    const symbol = SYMBOLS[before];
    // "USD 3 billion", "millions d'euros"
    const code = from > 0 && tokens.gap[from] === GAP.space ? tokens.key(from - 1) : "";
    const iso = /^(?:usd|eur|vnd|cny|rmb|jpy|gbp)$/.test(code) ? CURRENCIES.get(code) : undefined;
    const elided = to < tokens.count && power > 0 && /^(?:d|de)$/.test(tokens.key(to)) ? 1 : 0;
    const currency = symbol
      ? { iso: symbol, to }
      : (currencyAt(tokens, to + elided) ?? (iso ? { iso, to } : null));
    if (currency) {
      found.push({
        from: iso && currency.to === to ? from - 1 : from,
        to: currency.to,
        type: "MONEY",
        id: `money:${currency.iso}:${shift(number.digits, power)}`,
      });
      i = Math.max(i, currency.to);
      continue;
    }
    // Ordinals: 32., 13-го, 5th, 21e. A German full stop before a lower-case or capital noun is one.
    const next = to < tokens.count ? (tokens.gap[to] ?? 9) : GAP.sentence;
    if (to < tokens.count && (tokens.flags[to] ?? 0) & FLAG.glued) continue;
    if (language?.code === "de" && next === GAP.period) continue;
    let unit = "";
    if (to < tokens.count && next <= GAP.space && PERCENT.test(tokens.key(to))) {
      found.push({ from, to: to + 1, type: "QUANTITY", id: `qty:${shift(number.digits, power)}%` });
      i = Math.max(i, to + 1);
      continue;
    }
    if (to < tokens.count && next <= GAP.space && numbers?.units.has(tokens.key(to))) {
      const key = tokens.key(to);
      to++;
      if (/^(?:lan|times|mal|fois|раз|раза|倍)$/.test(key)) unit = "x";
      else if (/^(?:nam|year|years|jahr|jahre|jahren|an|ans|год|года|лет)$/.test(key)) unit = "y";
    }
    found.push({ from, to, type: "QUANTITY", id: `qty:${shift(number.digits, power)}${unit}` });
    i = Math.max(i, to);
  }
  return found;
}
