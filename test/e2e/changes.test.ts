import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { annotate } from "../../scripts/reader.ts";
import { articlePage, inBothBrowsers, openPage, PARAGRAPHS, until, useBrowser } from "./harness.ts";

const URL_OF_CHANGED = "https://baoquocte.vn/hai-ben-trao-doi-tai-ha-noi-770301.html";
const PASSAGE = "Việt Nam coi trọng đối thoại";
const NEW = "Phía đối tác đề nghị lùi thời hạn công bố bản ghi nhớ sang quý sau.";

/** Enough text below to scroll through. */
const MORE = Array.from(
  { length: 30 },
  (_, n) => `Điểm ${n + 1} của chương trình nghị sự được các đoàn thông qua, không có ý kiến khác.`,
);

/** The second paragraph reworded, the third gone, a new one at the end. */
const CHANGED = [
  PARAGRAPHS[0] ?? "",
  (PARAGRAPHS[1] ?? "").replace("mong muốn các bên", "kêu gọi các bên"),
  PARAGRAPHS[3] ?? "",
  ...MORE,
  NEW,
];

const textOf = (view: Page, selector: string): Promise<string> =>
  view.$eval(selector, (element) => element.textContent ?? "");

inBothBrowsers("an article that has changed", (kind) => {
  const { driver } = useBrowser(kind);

  it("says what is new and which note that touches, until it is marked as read", async () => {
    const open = await openPage(driver(), URL_OF_CHANGED, articlePage([...PARAGRAPHS, ...MORE]));
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green" });
    const view = async (name: "popup" | "sidepanel"): Promise<Page> => {
      const page = await driver().openExtensionPage(`/${name}.html?tab=${open.tabId}`);
      await page.waitForSelector("article.note");
      return page;
    };
    const unchanged = await view("sidepanel");
    expect(await unchanged.$(".changes")).toBeNull();
    await unchanged.close();

    await open.reload(articlePage(CHANGED));
    const popup = await view("popup");
    await popup.waitForSelector(".changes [data-act=show-changes]");
    expect(await popup.$(".changes li")).toBeNull();
    await popup.close();

    const panel = await view("sidepanel");
    await panel.waitForSelector(".changes");
    expect(
      await panel.$$eval(".change", (all) => all.map((one) => one.getAttribute("data-kind"))),
    ).toEqual(["reworded", "removed", "added"]);
    expect(await panel.$eval(".changes details", (details) => details.open)).toBe(true);
    expect(await textOf(panel, "[data-kind=reworded] del")).toContain("mong muốn");
    expect(await textOf(panel, "[data-kind=reworded] ins")).toContain("kêu gọi");
    expect(await textOf(panel, "[data-kind=removed] del")).toBe(PARAGRAPHS[2]);
    expect(await textOf(panel, "[data-kind=added] ins")).toBe(NEW);

    // The note is on the second paragraph, and on no other.
    expect((await panel.$$("[data-act=go-to-note]")).length).toBe(1);
    await panel.click("[data-kind=reworded] [data-act=go-to-note]");
    expect(
      await panel.evaluate(() => document.activeElement?.closest("article.note") !== null),
    ).toBe(true);

    const top = (): Promise<number> => open.page.evaluate(() => scrollY);
    expect(await top()).toBe(0);
    await panel.click("[data-kind=added] [data-act=reveal-change]");
    await until("the new passage", async () => (await top()) > 200);

    await panel.click("[data-act=mark-read]");
    await until("the end of the changes", async () => (await panel.$(".changes")) === null);
    await open.reload();
    await panel.close();
    const later = await view("sidepanel");
    expect(await later.$(".changes")).toBeNull();
    await later.close();
    await open.page.close();
  });
});
