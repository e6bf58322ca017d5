import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import type { Driver } from "../../scripts/browser.ts";
import { annotate, clickInside, pageState, selectText } from "../../scripts/reader.ts";
import {
  articlePage,
  inBothBrowsers,
  type OpenPage,
  openPage,
  PARAGRAPHS,
  until,
  useBrowser,
} from "./harness.ts";

const PASSAGE = "Việt Nam coi trọng đối thoại";
const OTHER = "duy trì cơ chế trao đổi này hằng năm";
const TITLE = "Hai bên trao đổi tại Hà Nội";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pathOf = (tabId: number, url: string): string =>
  `/reading.html?${new URLSearchParams({ tab: String(tabId), url })}`;

/** Opens the reading view of a page by its address. */
async function readingView(driver: Driver, { tabId }: OpenPage, url: string): Promise<Page> {
  const view = await driver.openExtensionPage(pathOf(tabId, url), { width: 1000, height: 800 });
  await view.waitForSelector(".reading-article h1");
  return view;
}

/** How many ranges are painted under a name. */
const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(`verbale-${name}`)?.size ?? 0, name);

const textOf = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent));

/** A real click on the words in the article. */
async function clickWords(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start < 0 || !node.parentElement?.closest("[data-start]")) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + 2);
      const box = range.getBoundingClientRect();
      return { x: box.left + 5, y: box.top + box.height / 2 };
    }
    throw new Error("not there");
  }, words);
  await page.mouse.click(at.x, at.y);
}

inBothBrowsers("the reading view", (kind) => {
  const { driver } = useBrowser(kind);

  it("opens from the panel with the text, what it names, and the reader's marks", async () => {
    const url = "https://baoquocte.vn/che-do-doc-770301.html";
    const wild = "Dòng <img src=x onerror=\"document.title='hacked'\"> này là chữ, không phải mã.";
    const escaped = wild.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const open = await openPage(driver(), url, articlePage([...PARAGRAPHS, escaped]));
    await annotate(driver(), open.page, open.tabId, [PASSAGE], {
      colour: "green",
      note: "Ai nói, với ai?",
      tag: "đối thoại",
    });
    const panel = await driver().openExtensionPage(`/sidepanel.html?tab=${open.tabId}`);
    await panel.waitForSelector("[data-act=reading]");
    await panel.click("[data-act=reading]");
    const view = await until("the reading view", () =>
      driver().extensionTab(pathOf(open.tabId, url)),
    );
    await view.waitForSelector(".reading-article h1");
    expect(await textOf(view, ".reading-article h1")).toEqual([TITLE]);
    expect(await view.$eval(".reading-article", (article) => article.getAttribute("lang"))).toBe(
      "vi",
    );
    const { article } = await open.state();
    // The numbers of notes are drawn, not written: the words are the article's and no others.
    expect((await textOf(view, ".prose > *")).join("\n")).toBe(article?.text);
    expect((await textOf(view, ".prose > p")).at(-1)).toBe(wild);
    expect(await view.$(".reading-article img")).toBeNull();
    for (const name of ["green", "PLACE", "ORGANISATION"]) {
      expect(await painted(view, name), name).toBe(await painted(open.page, name));
    }
    const marked = await view.evaluate(() =>
      [...(CSS.highlights.get("verbale-green") ?? [])].map(String),
    );
    expect(marked).toEqual([PASSAGE]);
    expect(await textOf(view, ".end-notes .note-text")).toEqual(["Ai nói, với ai?"]);
    expect(
      await view.$$eval(".reference", (all) => all.map((one) => one.getAttribute("data-number"))),
    ).toEqual(["1"]);
    await panel.close();
    await view.close();
    await open.page.close();
  });

  it("marks what the page then shows, and shows what is marked on the page", async () => {
    const url = "https://baoquocte.vn/danh-dau-hai-noi-770302.html";
    const open = await openPage(driver(), url, articlePage());
    const view = await readingView(driver(), open, url);
    await selectText(view, [PASSAGE]);
    await clickInside(driver(), view, "[data-colour=blue]");
    await until("the mark on the page", async () => (await painted(open.page, "blue")) === 1);
    expect((await open.state()).annotations).toMatchObject([{ quote: PASSAGE, state: "exact" }]);
    await until("the mark in the view", async () => (await painted(view, "blue")) === 1);
    // The headline is no part of the text, and is marked all the same.
    await selectText(view, [TITLE]);
    await clickInside(driver(), view, "[data-colour=pink]");
    await until("the headline on the page", async () => (await painted(open.page, "pink")) === 1);
    await annotate(driver(), open.page, open.tabId, [OTHER], { colour: "violet" });
    await until("the page's mark in the view", async () => (await painted(view, "violet")) === 1);
    await open.reload();
    expect((await open.state()).annotations.map(({ quote, state }) => [quote, state])).toEqual(
      expect.arrayContaining([
        [PASSAGE, "exact"],
        [TITLE, "exact"],
        [OTHER, "exact"],
      ]),
    );
    await view.close();
    await open.page.close();
  });

  it("writes a note beside the passage, shows it by a click, deletes it with a way back", async () => {
    const url = "https://baoquocte.vn/ghi-chu-khi-doc-770303.html";
    const open = await openPage(driver(), url, articlePage());
    const view = await readingView(driver(), open, url);
    await selectText(view, [OTHER]);
    await clickInside(driver(), view, "[data-act=note]");
    await view.waitForSelector(".passage-card textarea");
    await until("the cursor in the note", () =>
      view.evaluate(() => document.activeElement?.getAttribute("name") === "note"),
    );
    await view.keyboard.type("cơ chế nào?");
    await view.click(".passage-card [data-act=save]");
    await view.waitForSelector(".passage-card", { hidden: true });
    await until("the end note", async () =>
      (await textOf(view, ".end-notes .note-text")).includes("cơ chế nào?"),
    );
    await clickWords(view, OTHER);
    await view.waitForSelector(".passage-card .note-text");
    expect(await textOf(view, ".passage-card .note-text")).toEqual(["cơ chế nào?"]);
    await view.keyboard.press("Escape");
    await view.waitForSelector(".passage-card", { hidden: true });
    // By keyboard: the number in the text leads to the note, and back.
    await until("the focus in the text", () =>
      view.evaluate(() => document.activeElement?.className === "reference"),
    );
    await view.keyboard.press("Enter");
    await view.waitForSelector(".passage-card [data-act=delete]");
    await view.click(".passage-card [data-act=delete]");
    await until("no mark on the page", async () => (await open.state()).annotations.length === 0);
    await view.waitForSelector("[data-act=undo]");
    await view.click("[data-act=undo]");
    await until("the mark again", async () => (await open.state()).annotations.length === 1);
    await view.waitForSelector(".reference");
    await view.close();
    await open.page.close();
  });

  it("is to popup and panel what the page is", async () => {
    const url = "https://baoquocte.vn/nhu-mot-trang-770304.html";
    const open = await openPage(driver(), url, articlePage([...PARAGRAPHS, ...PARAGRAPHS]));
    await annotate(driver(), open.page, open.tabId, [TITLE], { colour: "green", note: "đầu đề" });
    const view = await readingView(driver(), open, url);
    await until("the mark", async () => (await painted(view, "green")) === 1);
    const tabId = await driver().tabId(view);
    expect((await pageState(driver(), tabId))?.shownBy).toBe("reading-view");
    const panel = await driver().openExtensionPage(`/sidepanel.html?tab=${tabId}`);
    await panel.waitForSelector("article.note");
    expect(await textOf(panel, ".article-head h1")).toEqual([TITLE]);
    expect(await panel.$("[data-act=reading]")).toBeNull();
    await view.bringToFront();
    await view.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.bringToFront();
    await panel.click("article.note [data-act=reveal]");
    await view.bringToFront();
    await until("the passage in sight", () => view.evaluate(() => scrollY < 200));
    await panel.close();
    await view.close();
    await open.page.close();
  });

  it("keeps what it shows when the tab is gone, and lets notes be written", async () => {
    const url = "https://baoquocte.vn/the-da-dong-770305.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green", note: "một" });
    const view = await readingView(driver(), open, url);
    await view.waitForSelector(".reference");
    await open.page.close();
    await view.bringToFront();
    await view.waitForSelector(".away");
    expect(await view.$eval(".away a", (link) => link.getAttribute("href"))).toBe(url);
    expect((await textOf(view, ".prose > p")).at(-1)).toBe(PARAGRAPHS.at(-1));
    await clickWords(view, PASSAGE);
    await view.waitForSelector(".passage-card [data-act=edit]");
    await view.click(".passage-card [data-act=edit]");
    await view.waitForSelector(".passage-card textarea");
    await view.keyboard.press("End");
    await view.keyboard.type(", hai");
    await view.click(".passage-card [data-act=save]");
    await until("the saved note", async () =>
      (await textOf(view, ".end-notes .note-text")).includes("một, hai"),
    );
    await view.close();
    const again = await driver().openExtensionPage(pathOf(open.tabId, url));
    await again.waitForSelector(".reading-gone a");
    await again.close();
  });

  it("remembers how the reader likes to read", async () => {
    const url = "https://baoquocte.vn/co-chu-770306.html";
    const open = await openPage(driver(), url, articlePage());
    const view = await readingView(driver(), open, url);
    const size = () =>
      view.$eval(".prose p", (text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await view.click("[data-act=larger]");
    await view.click("[data-act=scheme]");
    await view.click("[data-act=scheme]");
    await view.click("[data-act=names]");
    await until("larger letters", async () => (await size()) > before);
    const dark = await view.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await painted(view, "PLACE")).toBe(0);
    await view.close();
    const again = await readingView(driver(), open, url);
    expect(await again.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
    expect(dark).toBe("rgb(21, 24, 26)");
    expect(await painted(again, "PLACE")).toBe(0);
    for (const act of ["smaller", "scheme", "names"]) await again.click(`[data-act=${act}]`);
    await until("the names again", async () => (await painted(again, "PLACE")) > 0);
    await again.close();
    await open.page.close();
  });

  it("is never wider than the window, and fit for paper", async () => {
    const url = "https://baoquocte.vn/tren-giay-770307.html";
    const word = "Từdàikhôngcókhoảngtrắng".repeat(12);
    const open = await openPage(driver(), url, articlePage([word, ...PARAGRAPHS]));
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green", note: word });
    const view = await readingView(driver(), open, url);
    await view.waitForSelector(".reference");
    for (const width of [360, 800, 1300, 1600]) {
      await view.setViewport({ width, height: 800 });
      await until(`${width} pixels`, () =>
        view.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      );
    }
    if (kind === "chromium") {
      await view.emulateMediaType("print");
      const shown = (selector: string) =>
        view.$eval(selector, (element) => element.checkVisibility());
      expect(await shown(".reading-bar")).toBe(false);
      expect(await shown(".colophon")).toBe(true);
      expect(await shown(".end-notes")).toBe(true);
      expect(await view.$eval(".colophon", (element) => element.textContent)).toContain(url);
      const line = await view.$eval(
        ".passage",
        (mark) => getComputedStyle(mark).textDecorationLine,
      );
      expect(line).toBe("underline");
    }
    await view.close();
    await open.page.close();
  });

  // Firefox's policy for extension pages keeps axe out; the markup is the same.
  it.runIf(kind === "chromium")("has nothing for axe to find, in light and in dark", async () => {
    const url = "https://baoquocte.vn/ai-cung-doc-duoc-770308.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green", note: "một" });
    const view = await readingView(driver(), open, url);
    await view.waitForSelector(".reference");
    await view.evaluate(axe);
    for (const width of [1000, 1400]) {
      await view.setViewport({ width, height: 800 });
      for (const dark of [false, true]) {
        await driver().setDark(view, dark);
        const found = await view.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect(found, `${width} ${dark ? "dark" : "light"}`).toEqual([]);
      }
    }
    await view.close();
    await open.page.close();
  });
});
