/**
 * Calendar expressions by small shapes over tokens, tried only at numbers and calendar words.
 *
 * Notation of a shape: D, E day of month; N month by number; M month by name; Y, Z year of four
 * digits; "Dth" an English ordinal; a lower-case word stands for itself, folded. What stands
 * between two of them is ". / - ," or, written as nothing, a space or no gap at all.
 */

import type { Calendar, Language } from "./languages/language.ts";
import { FLAG, GAP, type Tokens } from "./tokens.ts";

export interface Value {
  /** First token, and one past the last. */
  from: number;
  to: number;
  id: string;
}

interface Step {
  /** "D", "M", … or a literal word. */
  part: string;
  literal: boolean;
  /** "" or one of . / - , before this part. */
  gap: string;
  ordinal: boolean;
}

type Shape = readonly Step[];

const PARTS = new Set(["D", "E", "N", "M", "Y", "Z"]);

function compile(source: string): Shape {
  const steps: Step[] = [];
  let gap = "";
  for (const piece of source.split(" ")) {
    if (/^[./,-]$/.test(piece)) {
      gap = gap === "" ? piece : `${gap}${piece}`;
      continue;
    }
    const ordinal = /^[DE]th$|^1er$/.test(piece);
    const part = piece === "1er" ? "D" : ordinal ? piece.charAt(0) : piece;
    steps.push({ part, literal: !PARTS.has(part), gap, ordinal });
    gap = "";
  }
  return steps;
}

/** Shapes that every language has. */
const COMMON = ["Y - N - D", "Y / N / D", "Y - Z"];

interface Compiled {
  /** Shapes that begin with a number, a month name, or this literal. */
  byStart: Map<string, Shape[]>;
  calendar: Calendar | null;
}

const compiled = new Map<string, Compiled>();

function shapesOf(language: Language | undefined): Compiled {
  const key = language?.code ?? "und";
  let c = compiled.get(key);
  if (!c) {
    c = { byStart: new Map(), calendar: language?.calendar ?? null };
    for (const source of [
      ...(language?.calendar.shapes ?? ["D / N / Y", "D . N . Y"]),
      ...COMMON,
    ]) {
      const shape = compile(source);
      const first = shape[0];
      if (!first) continue;
      const start = first.literal ? first.part : first.part === "M" ? "M" : "0";
      const list = c.byStart.get(start);
      if (list) list.push(shape);
      else c.byStart.set(start, [shape]);
    }
    compiled.set(key, c);
  }
  return c;
}

function gapOk(tokens: Tokens, at: number, gap: string): boolean {
  const kind = tokens.gap[at] ?? 0;
  if (gap === "") return kind === GAP.space || kind === GAP.none;
  if (gap === "-") return kind === GAP.dash || kind === GAP.spacedDash;
  const from = tokens.end[at - 1] ?? 0;
  const to = tokens.start[at] ?? 0;
  if (to - from > 4) return false;
  const between = tokens.text
    .slice(from, to)
    .replace(/\s/g, "")
    .replace(/[–—‑−]/g, "-");
  return between === gap;
}

/** Decimal value of a number token of at most four digits, else -1. Full-width digits too. */
function smallNumber(tokens: Tokens, at: number): number {
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  if (length > 4 || !((tokens.flags[at] ?? 0) & FLAG.digit)) return -1;
  let n = 0;
  for (const ch of tokens.key(at)) n = n * 10 + (ch.charCodeAt(0) - 48);
  return n;
}

interface Read {
  to: number;
  values: Record<string, number>;
}

function read(tokens: Tokens, from: number, shape: Shape, calendar: Calendar | null): Read | null {
  const values: Record<string, number> = {};
  let at = from;
  for (let s = 0; s < shape.length; s++) {
    const step = shape[s];
    if (!step || at >= tokens.count) return null;
    if (s > 0 && !gapOk(tokens, at, step.gap)) return null;
    if (step.literal) {
      // A Chinese word may be more than one token; a shape writes one character at a time.
      if (tokens.key(at) !== step.part) return null;
      at++;
      continue;
    }
    if (step.part === "M") {
      const month = calendar?.months.get(tokens.key(at));
      if (month === undefined) return null;
      values[values.M === undefined ? "M" : "O"] = month;
      at++;
      continue;
    }
    const n = smallNumber(tokens, at);
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    if (n < 0) return null;
    if (step.part === "Y" || step.part === "Z") {
      if (length !== 4 || n < 1000 || n > 2199) return null;
    } else if (length > 2 || n < 1 || n > (step.part === "N" ? 12 : 31)) return null;
    values[step.part] = n;
    at++;
    if (step.ordinal) {
      if (at >= tokens.count || tokens.gap[at] !== GAP.none) return null;
      if (!/^(?:st|nd|rd|th|er)$/.test(tokens.key(at))) return null;
      at++;
    }
  }
  // Not the middle of a longer number: 12/5/20257, 3.14.
  if (at < tokens.count && (tokens.flags[at] ?? 0) & FLAG.glued) return null;
  return { to: at, values };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The id, a yearless date taking the article's year, or --MM-DD where that is unknown. */
function idOf(v: Record<string, number>, year: number | null): string | null {
  const y = v.Y ?? year;
  const head = y === null || y === undefined ? "-" : String(y);
  const month = v.N ?? v.M;
  if (month === undefined) {
    if (v.Y === undefined) return null;
    if (v.Z === undefined) return `date:${v.Y}`;
    return v.Z > v.Y ? `date:${v.Y}/${v.Z}` : null;
  }
  // "2021 bis Mai 2025"
  if (v.Y !== undefined && v.Z !== undefined)
    return v.Z > v.Y ? `date:${v.Y}/${v.Z}-${two(month)}` : null;
  const until = v.O ?? month;
  if (v.D === undefined) return `date:${head}-${two(month)}`;
  const first = `${head}-${two(month)}-${two(v.D)}`;
  if (v.E === undefined) return `date:${first}`;
  if (until === month && v.E <= v.D) return null;
  return `date:${first}/${head}-${two(until)}-${two(v.E)}`;
}

/** Day/month, a month alone: only after a word of time or in brackets. */
function needsWord(shape: Shape): boolean {
  if (shape.length === 1) return true;
  if (shape.some((s) => s.part === "Y" || s.part === "M" || s.literal)) return false;
  return true;
}

const MONTH_ALONE: Shape = compile("M");

/** All dates of a text, overlapping ones too; the caller keeps the longest. */
export function findDates(
  tokens: Tokens,
  language: Language | undefined,
  published: string | undefined,
): Value[] {
  const { byStart, calendar } = shapesOf(language);
  const year = published && /^\d{4}/.test(published) ? Number(published.slice(0, 4)) : null;
  const numeric = byStart.get("0") ?? [];
  const months = [...(byStart.get("M") ?? []), MONTH_ALONE];
  const found: Value[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const digit = (tokens.flags[i] ?? 0) & FLAG.digit;
    const key = tokens.key(i);
    const shapes = digit ? numeric : calendar?.months.has(key) ? months : byStart.get(key);
    if (shapes === undefined) continue;
    // «Việt Nam 2025» is not «năm 2025».
    if (shapes !== numeric && shapes !== months && notAWord(tokens, i)) continue;
    let best: Value | null = null;
    for (const shape of shapes) {
      const r = read(tokens, i, shape, calendar);
      if (!r || (best !== null && r.to <= best.to)) continue;
      if (
        shape[0]?.part === "M" &&
        !((tokens.flags[i] ?? 0) & FLAG.capital) &&
        language?.code !== "ru" &&
        language?.code !== "fr"
      )
        continue;
      if (needsWord(shape)) {
        const before =
          i > 0 && calendar?.before.has(tokens.key(i - 1)) && tokens.gap[i] === GAP.space;
        const bracket = tokens.text.charAt((tokens.start[i] ?? 0) - 1) === "(" && shape.length > 1;
        if (!before && !bracket) continue;
        if (
          shape.length > 1 &&
          /[/.-]/.test(tokens.text.charAt(tokens.end[r.to - 1] ?? 0)) &&
          (tokens.flags[r.to] ?? 0) & FLAG.digit &&
          (tokens.start[r.to] ?? 0) === (tokens.end[r.to - 1] ?? 0) + 1
        )
          continue;
      }
      const id = idOf(r.values, year);
      if (id !== null) best = { from: i, to: r.to, id };
    }
    if (best === null && digit && bareYear(tokens, i))
      best = { from: i, to: i + 1, id: `date:${key}` };
    if (best !== null) found.push(best);
  }
  return found;
}

function notAWord(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  return (flags & FLAG.capital) !== 0 && (flags & FLAG.first) === 0;
}

/** 1900..2050 standing alone: no part of a code, a number, a sum or a share. */
function bareYear(tokens: Tokens, i: number): boolean {
  const n = smallNumber(tokens, i);
  if (n < 1900 || n > 2050 || (tokens.flags[i] ?? 0) & FLAG.glued) return false;
  const before = tokens.text.charAt((tokens.start[i] ?? 0) - 1);
  const after = tokens.text.charAt(tokens.end[i] ?? 0);
  if (/[-/.,$€£¥№]/.test(before) || /[%/°]/.test(after)) return false;
  const next = tokens.text.charAt((tokens.end[i] ?? 0) + 1);
  if (/[-.,]/.test(after) && /[\p{L}\d]/u.test(next)) return false;
  return !(i + 1 < tokens.count && (tokens.flags[i + 1] ?? 0) & FLAG.glued);
}
