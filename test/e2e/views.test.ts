import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { annotate, editorFrame, openEditor } from "../../scripts/reader.ts";
import {
  ARTICLE_URL,
  articlePage,
  inBothBrowsers,
  openPage,
  PARAGRAPHS,
  until,
  useBrowser,
} from "./harness.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Findings {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds in a view, as lines. */
async function findings(view: Pick<Page, "evaluate">): Promise<string[]> {
  await view.evaluate(axe);
  const { violations } = (await view.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<Findings> } }).axe.run(),
  )) as Findings;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

inBothBrowsers("every view", (kind) => {
  const { driver } = useBrowser(kind);

  // Firefox's policy for extension pages keeps axe out; the markup is the same.
  it.runIf(kind === "chromium")("has nothing for axe to find, in light and in dark", async () => {
    const open = await openPage(driver(), ARTICLE_URL, articlePage());
    const quote = await annotate(
      driver(),
      open.page,
      open.tabId,
      [PARAGRAPHS[2]?.slice(0, 40) ?? ""],
      {
        colour: "violet",
        note: "một ghi chú",
        tag: "thẻ",
      },
    );
    // What changed is shown, too.
    const changed = PARAGRAPHS.map((line, n) =>
      n === 1 ? line.replace("đối thoại", "trao đổi") : line,
    );
    await open.reload(articlePage([...changed, "Một câu mới được bổ sung vào cuối bài báo này."]));
    for (const path of [
      `/popup.html?tab=${open.tabId}`,
      `/sidepanel.html?tab=${open.tabId}`,
      "/welcome.html",
    ]) {
      const view = await driver().openExtensionPage(path);
      await view.waitForSelector(path.startsWith("/welcome") ? "h1" : "article.note");
      if (!path.startsWith("/welcome")) await view.waitForSelector(".changes");
      for (const dark of [false, true]) {
        await driver().setDark(view, dark);
        expect(await findings(view), `${path} ${dark ? "dark" : "light"}`).toEqual([]);
      }
      await view.close();
    }
    await open.page.bringToFront();
    await openEditor(driver(), open.page, quote);
    expect(await findings(await editorFrame(driver(), open.page))).toEqual([]);
    await open.page.close();
  });

  it("holds wild content: nothing is cut off sideways", async () => {
    const url = "https://baoquocte.vn/noi-dung-la-770201.html";
    const word = "Từdàikhôngcókhoảngtrắng".repeat(12);
    const open = await openPage(
      driver(),
      url,
      articlePage([`${word} ${PARAGRAPHS[0]}`, ...PARAGRAPHS]),
    );
    await annotate(driver(), open.page, open.tabId, [PARAGRAPHS[1]?.slice(0, 40) ?? ""], {
      colour: "blue",
      note: `${word}\nالسفير <b>قال</b>`,
      tag: word.slice(0, 90),
    });
    for (const [name, width] of [
      ["popup", 420],
      ["sidepanel", 320],
    ] as const) {
      const view = await driver().openExtensionPage(`/${name}.html?tab=${open.tabId}`, {
        width,
        height: 700,
      });
      await view.waitForSelector("article.note");
      await until("a layout without sideways scrolling", async () =>
        view.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      );
      expect(await view.$eval(".note-text", (note) => note.querySelector("b"))).toBeNull();
      await view.close();
    }
    await open.page.close();
  });
});
