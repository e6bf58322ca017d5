import { describe, expect, it } from "vitest";
import { annotate } from "../../scripts/reader.ts";
import { ARTICLE_URL, articlePage, openPage, until, useBrowser } from "./harness.ts";

const PASSAGE = "Việt Nam coi trọng đối thoại";

// The panel itself cannot be reached in headless Firefox; what it shows is tested as a page.
describe("the real popup and panel, chromium", () => {
  const { driver } = useBrowser("chromium");

  it("opens the side panel by a click in the popup, and both show the tab in front", async () => {
    const open = await openPage(driver(), ARTICLE_URL, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green" });
    await open.page.bringToFront();
    await driver().clickToolbarButton(open.page);
    const real = (path: string) =>
      until(path, async () =>
        driver()
          .browser.targets()
          .find((target) => target.url() === `${driver().extensionOrigin}${path}`),
      );
    const popup = await (await real("/popup.html")).asPage();
    await popup.waitForSelector("article.note");
    await popup.waitForSelector("[data-act=panel]");
    await popup.click("[data-act=panel]");
    const panel = await (await real("/sidepanel.html")).asPage();
    await panel.waitForSelector("article.note");
    expect(await panel.$eval(".article-head h1", (title) => title.textContent)).toBe(
      "Hai bên trao đổi tại Hà Nội",
    );
  });
});
