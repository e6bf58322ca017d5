/** What `reading.bench.ts` runs in the browser: each takes a page's source and answers milliseconds. */
import { Readability } from "@mozilla/readability";
import { detectArticle, readArticle } from "../../article/index.ts";

/** An address that no rule knows and that looks like an article's. */
const ADDRESS = "https://paper.example/world/2026/04/07/a-report-from-the-harbour-hall";

function timed(html: string, work: (page: Document) => unknown): number {
  const page = new DOMParser().parseFromString(html, "text/html");
  const start = performance.now();
  work(page);
  return performance.now() - start;
}

export const look = (html: string): number => timed(html, (page) => detectArticle(page, ADDRESS));

export const verbale = (html: string): number => timed(html, (page) => readArticle(page, ADDRESS));

/** Readability changes the page it reads, so it is given a copy; so would be everyone's page. */
export const readability = (html: string): number =>
  timed(html, (page) => new Readability(page.cloneNode(true) as Document).parse());
