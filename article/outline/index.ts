/**
 * What an article is made of: the kind of each block, and the outline – headings, questions and
 * enumerated items – with their places in the canonical text.
 */
import type { RawBlock } from "../blocks.ts";
import { isBoldHeading } from "../lines.ts";
import type { Block, BlockKind, OutlineItem } from "../types.ts";
import { enumerationsOf, enumerationsWithin, type Mark, marksOf } from "./enumerations.ts";
import { isNote } from "./notes.ts";
import { inlineOrdinals, openingOrdinal } from "./ordinals.ts";
import { findQuestions, type Questions } from "./questions.ts";
import { cutAtWord } from "./titles.ts";
import { nestItems } from "./tree.ts";

export type { Block, BlockKind, OutlineItem } from "../types.ts";

export interface Structure {
  blocks: Block[];
  outline: OutlineItem[];
}

/** A bold line is a heading without a level of its own: the commonest one beneath a headline. */
const BOLD_LEVEL = 3;
/** A shorter text has no sections, however its lines are set. */
const MIN_SECTIONED = 4;
const QUESTION_TITLE = 160;
const HEADING_TITLE = 400;

/** @param body the article's own lines in reading order; their texts joined by "\n" are the canonical text. */
export function structure(body: readonly RawBlock[]): Structure {
  const questions = findQuestions(body);
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, raw] of body.entries()) {
    const kind = kindOf(raw, index, questions, body.length >= MIN_SECTIONED);
    const end = start + raw.text.length;
    blocks.push(
      raw.level !== undefined ? { kind, start, end, level: raw.level } : { kind, start, end },
    );
    start = end + 1;
  }
  return { blocks, outline: outlineOf(body, blocks, questions) };
}

function kindOf(raw: RawBlock, index: number, questions: Questions, sectioned: boolean): BlockKind {
  if ((raw.kind === "paragraph" || raw.kind === "quotation") && isNote(raw.text)) return "note";
  if (questions.labelled.has(index)) return "question";
  if (sectioned && (questions.rhetorical.has(index) || isBoldHeading(raw))) return "heading";
  return raw.kind;
}

const ENUMERATING: ReadonlySet<BlockKind> = new Set(["paragraph", "listItem", "quotation"]);

function outlineOf(
  body: readonly RawBlock[],
  blocks: readonly Block[],
  questions: Questions,
): OutlineItem[] {
  const text = body.map((raw) => raw.text).join("\n");
  const outline: OutlineItem[] = [];
  /** Headings from the highest to the one being read. */
  const headings: OutlineItem[] = [];
  let question: OutlineItem | null = null;
  let opening: Mark[] = [];
  let inline: { marks: Mark[]; end: number }[] = [];

  const holder = (): OutlineItem | undefined => question ?? headings.at(-1);
  const endSection = (end: number) => {
    const found = enumerationsOf(opening);
    const taken = new Set(found.flatMap(({ items }) => items.map((item) => item.start)));
    for (const { marks, end } of inline) {
      const free = marks.filter((mark) => !taken.has(mark.start));
      for (const within of enumerationsWithin(free, end)) found.push(within);
    }
    const level = (holder()?.level ?? 0) + 1;
    const section = { end, blockEnd: (index: number) => blocks[index]?.end ?? end };
    const into = holder()?.children ?? outline;
    for (const item of nestItems(found, text, section, level)) into.push(item);
    opening = [];
    inline = [];
  };

  for (const [index, { kind, start, end, level = BOLD_LEVEL }] of blocks.entries()) {
    const own = body[index]?.text ?? "";
    if (kind === "heading" || kind === "question") {
      const over = Math.max(0, start - 1);
      endSection(over);
      if (question) question.end = over;
      question = null;
      while (kind === "heading" && (headings.at(-1)?.level ?? 0) >= level) {
        const closed = headings.pop();
        if (closed) closed.end = over;
      }
      const item: OutlineItem =
        kind === "heading"
          ? { kind, title: cutAtWord(own, HEADING_TITLE), level, start, end, children: [] }
          : {
              kind,
              title: questionTitle(own, questions.labelled.get(index) ?? 0),
              level: (headings.at(-1)?.level ?? 0) + 1,
              start,
              end,
              children: [],
            };
      (headings.at(-1)?.children ?? outline).push(item);
      if (kind === "heading") headings.push(item);
      else question = item;
    } else if (ENUMERATING.has(kind)) {
      const ordinal = openingOrdinal(own);
      if (ordinal) opening.push(...marksOf(ordinal, index, start));
      const marks = inlineOrdinals(own).flatMap((found) => marksOf(found, index, start));
      if (marks.length > 1) inline.push({ marks, end });
    }
  }
  endSection(text.length);
  for (const item of question ? [...headings, question] : headings) item.end = text.length;
  return outline;
}

const questionTitle = (text: string, label: number): string =>
  cutAtWord(text.slice(label, label + 2 * QUESTION_TITLE).trim(), QUESTION_TITLE);
