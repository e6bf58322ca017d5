/** What the training asks of a page. Bundled by rows.ts and run in Chromium, once for each set of models. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { EVERYTHING, readBlocks } from "../../article/blocks.ts";
import { examine } from "../../article/detect.ts";
import { bodyOf } from "../../article/dom.ts";
import { featuresOf, wordsAround } from "../../article/general/features.ts";
import { contextOf, type GeneralReader, readGenerally } from "../../article/general/index.ts";
import { surroundingsIn } from "../../article/general/surroundings.ts";
import { gatherFacts } from "../../article/page-facts.ts";
import { readOnPage } from "../../article/read.ts";
import { titleOf } from "../../article/title.ts";

/** The page's blocks, one entry of each list a block. */
export interface BlockRows {
  texts: string[];
  /** `featuresOf`. The columns of the names are the built-in table's; the training has its own. */
  rows: number[][];
  /** `wordsAround`: for each block, innermost first, the words of a level with spaces between. */
  words: string[][];
}

/** What was read by models that have not seen the page's site, and by Readability. */
export interface Reading {
  /** `pageRow`; null where a site's rule read the page. */
  row: number[] | null;
  /** The cheap look was sure that it is no article. */
  refused: boolean;
  text: string;
  lead: string;
  captions: string[];
  readability: { article: boolean; text: string };
}

// A parsed document: nothing is loaded, no script of the page runs.
const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const rounded = (x: number): number => Math.round(x * 1000) / 1000;

export function blockRows(html: string, url: string): BlockRows | null {
  const document = parse(html);
  const facts = gatherFacts(document, url);
  const body = bodyOf(document);
  if (!facts || !body) return null;
  // Also what a class or a script may hide: without layout nobody knows.
  const blocks = readBlocks([body], EVERYTHING);
  const around = surroundingsIn(body);
  return {
    texts: blocks.map(({ text }) => text),
    rows: featuresOf(blocks, contextOf(facts, titleOf(facts), body)).map((row) => row.map(rounded)),
    words: blocks.map((block) =>
      wordsAround({ block, place: around(block.element) }).map((level) => level.join(" ")),
    ),
  };
}

export function reading(html: string, url: string): Reading {
  const document = parse(html);
  let row: number[] | null = null;
  let found = false;
  const general: GeneralReader = (facts, look, title) => {
    const general = readGenerally(facts, look, title, (asked) => {
      row = [...asked];
      return 1;
    });
    found = general !== null;
    return general;
  };
  const { verdict } = examine(document, url);
  // Asked, so that there is a row of every page; but then the whole body is read where nothing is found.
  const read = readOnPage(document, url, { asked: true, general })?.article;
  const article = found || read?.rule ? read : null;
  return {
    row,
    refused: verdict.article === "no" && verdict.sure,
    text: article?.text ?? "",
    lead: article?.lead ?? "",
    captions: article?.captions.map(({ text }) => text) ?? [],
    readability: {
      article: isProbablyReaderable(document),
      text: textByReadability(document),
    },
  };
}

function textByReadability(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  const content = new Readability(copy, { serializer: (node) => node as Element }).parse()?.content;
  if (!content) return "";
  return readBlocks([content], EVERYTHING)
    .map(({ text }) => text)
    .join("\n");
}
