import type { Browser } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { inFirefoxWindow } from "../../scripts/driver/firefox.ts";
import { annotate } from "../../scripts/reader.ts";
import { ARTICLE_URL, articlePage, openPage, until, useBrowser } from "./harness.ts";

const PASSAGE = "Việt Nam coi trọng đối thoại";

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

// Firefox lets nothing look into popup and sidebar; what they show is tested in a tab.
describe("the real popup and sidebar, firefox", () => {
  const { driver } = useBrowser("firefox");

  it("opens the sidebar by a click in the popup", async () => {
    const open = await openPage(driver(), ARTICLE_URL, articlePage());
    await driver().clickToolbarButton(open.page);
    const sidebar = await until("the sidebar", () => clickPanelButton(driver().browser));
    expect(sidebar).toContain("verbale");
  });
});

/** Clicks where the popup has its panel button, at its upper right; answers what the sidebar then shows. */
async function clickPanelButton(browser: Browser): Promise<string | null> {
  const shown = await inFirefoxWindow(
    browser,
    `(async () => {
      const popup = document.querySelector("browser.webextension-popup-browser");
      const box = popup?.getBoundingClientRect();
      if (box === undefined || box.width < 100) return "";
      for (const type of ["mousemove", "mousedown", "mouseup"]) {
        window.synthesizeMouseEvent(
          type, box.right - 28, box.top + 22,
          { button: 0, clickCount: 1, inputSource: 1 }, { isDOMEventSynthesized: false },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return SidebarController.isOpen ? SidebarController.currentID : "";
    })()`,
  );
  return typeof shown === "string" && shown !== "" ? shown : null;
}
