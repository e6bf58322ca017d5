import { expect, it } from "vitest";
import type { Driver } from "../../scripts/browser.ts";
import { callVerbale, pageState, readState } from "../../scripts/reader.ts";
import {
  ARTICLE_URL,
  articlePage,
  FRONT_PAGE,
  FRONT_URL,
  inBothBrowsers,
  LEAD,
  openPage,
  PARAGRAPHS,
  UNKNOWN_URL,
  until,
  useBrowser,
} from "./harness.ts";

/** The page as its own scripts see it. */
const html = () => document.documentElement.outerHTML;

/** Opens an article that Verbale reads by itself: by then it would have read another page too. */
async function longEnough(driver: Driver): Promise<void> {
  const control = await openPage(driver, `${ARTICLE_URL}?control`, articlePage());
  expect((await control.state()).status).toBe("article");
  await control.page.close();
}

inBothBrowsers("reading", (kind) => {
  const { driver } = useBrowser(kind, {
    // The browser's own question cannot be answered without a window.
    prefs: { "extensions.webextOptionalPermissionPrompts": false },
  });

  it("opens a welcome when it was installed", async () => {
    const welcome = await until("the welcome page", () => driver().extensionTab("/welcome.html"));
    await welcome.waitForSelector("h1");
  });

  it("reads a known site's article by itself and paints without one change to the page", async () => {
    const open = await openPage(driver(), ARTICLE_URL, articlePage());
    const state = await open.state();
    expect(state.article).toMatchObject({
      title: "Hai bên trao đổi tại Hà Nội",
      publishedTime: "2026-03-04T09:30:00+07:00",
      lead: LEAD,
      lang: "vi",
      text: [LEAD, ...PARAGRAPHS].join("\n"),
    });
    const named = (id: string) =>
      state.mentions
        .filter((m) => m.id === id)
        .map((m) => state.article?.text.slice(m.start, m.end));
    expect(named("place:VN")).toEqual(["Việt Nam"]);
    expect(named("org:vn-mofa")).toEqual(["Bộ Ngoại giao", "Bộ Ngoại giao"]);
    expect(named("place:JP")).toEqual(["Nhật Bản"]);
    await until("the paint", () => open.page.evaluate(() => CSS.highlights.has("verbale-PLACE")));
    const plain = await driver().newPage();
    await plain.setContent(articlePage());
    expect(await open.page.evaluate(html)).toBe(await plain.evaluate(html));
    await plain.close();
    await open.page.close();
  });

  it("leaves a page that is no article alone, says so, and lets the reader annotate anyway", async () => {
    const page = await driver().newPage({ width: 1000, height: 800 });
    await driver().serve(page, new Map([[FRONT_URL, { html: FRONT_PAGE }]]));
    await page.goto(FRONT_URL);
    const tabId = await driver().tabId(page);
    await longEnough(driver());
    expect(await pageState(driver(), tabId)).toBeNull();
    const popup = await driver().openExtensionPage(`/popup.html?tab=${tabId}`);
    await popup.waitForSelector("[data-act=open-anyway]");
    expect(await popup.$eval(".empty p", (e) => e.textContent)).toMatch(/front page|list/i);
    expect((await pageState(driver(), tabId))?.mentions).toEqual([]);
    await popup.bringToFront();
    await popup.click("[data-act=open-anyway]");
    await popup.waitForSelector(".article-head h1");
    expect((await readState(driver(), tabId))?.status).toBe("article");
    await popup.close();
    await page.close();
  });

  it("runs nowhere else until the button is clicked", async () => {
    const page = await driver().newPage({ width: 1000, height: 800 });
    await driver().serve(page, new Map([[UNKNOWN_URL, { html: articlePage() }]]));
    await page.goto(UNKNOWN_URL);
    const tabId = await driver().tabId(page);
    await longEnough(driver());
    expect(await pageState(driver(), tabId)).toBeNull();
    await page.bringToFront();
    await callVerbale(driver(), page, tabId);
    expect((await readState(driver(), tabId))?.article?.title).toBe("Hai bên trao đổi tại Hà Nội");
    // Another page of the site is again without it.
    await page.goto(`${UNKNOWN_URL}?other`).catch(() => undefined);
    await longEnough(driver());
    expect(await pageState(driver(), tabId)).toBeNull();
    await page.close();
  });

  // Headless Chromium never answers the browser's question for a permission.
  it.runIf(kind === "firefox")(
    "runs always where the reader allows that host, until taken back",
    async () => {
      const page = await driver().newPage({ width: 1000, height: 800 });
      await driver().serve(page, new Map([[UNKNOWN_URL, { html: articlePage() }]]));
      await page.goto(UNKNOWN_URL);
      const tabId = await driver().tabId(page);
      await callVerbale(driver(), page, tabId);
      await readState(driver(), tabId);
      const popup = await driver().openExtensionPage(`/popup.html?tab=${tabId}`);
      await popup.waitForSelector("[data-act=allow-site]");
      await popup.click("[data-act=allow-site]");
      await popup.waitForSelector("[data-act=leave-site]");
      const granted = await popup.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
        };
        return (await browser.permissions.getAll()).origins;
      });
      expect(granted.filter((origin) => origin.includes("example.org"))).toEqual([
        "*://news.example.org/*",
      ]);
      await page.reload();
      expect((await readState(driver(), tabId))?.status).toBe("article");
      await popup.bringToFront();
      await popup.waitForSelector("[data-act=leave-site]");
      await popup.click("[data-act=leave-site]");
      await popup.waitForSelector("[data-act=leave-site]", { hidden: true });
      await page.reload();
      await longEnough(driver());
      expect(await pageState(driver(), tabId)).toBeNull();
      await popup.close();
      await page.close();
    },
  );

  it("reads an article that comes late, and one that a list goes to without loading", async () => {
    const page = await driver().newPage({ width: 1000, height: 800 });
    const late = `${FRONT_PAGE}<script>setTimeout(() => {
      history.pushState({}, "", "/bai-den-muon-770021.html");
      document.body.innerHTML = ${JSON.stringify(articlePage().replace(/^.*<body>|<\/body>.*$/gs, ""))};
      document.title = "Hai bên trao đổi tại Hà Nội";
    }, 700)</script>`;
    await driver().serve(page, new Map([[FRONT_URL, { html: late }]]));
    await page.goto(FRONT_URL);
    const tabId = await driver().tabId(page);
    const state = await until("the article", async () => {
      const now = await pageState(driver(), tabId);
      return now?.status === "article" ? now : null;
    });
    expect(state.article?.text).toContain(PARAGRAPHS[1]);
    await page.close();
  });

  it("follows a page that goes to another article without loading", async () => {
    const open = await openPage(driver(), `${ARTICLE_URL}#`, articlePage());
    await open.page.evaluate(() => {
      history.pushState({}, "", "/bai-thu-hai-770020.html");
      const title = document.querySelector("h1");
      if (title) title.textContent = "Bài thứ hai không tải lại trang";
      for (const p of document.querySelectorAll("p"))
        p.textContent = p.textContent?.replace("Hà Nội", "Đà Nẵng") ?? "";
      document.querySelector('meta[property="og:title"]')?.remove();
      document.title = "Bài thứ hai không tải lại trang";
    });
    const state = await until("the second article", async () => {
      const now = await open.state();
      return now.status === "article" && now.article?.canonicalUrl.includes("770020") ? now : null;
    });
    expect(state.article?.text).toContain("Đà Nẵng");
    await open.page.close();
  });

  it("shows what is named in popup and panel, and goes there", async () => {
    const open = await openPage(driver(), `${ARTICLE_URL}?named`, articlePage());
    const panel = await driver().openExtensionPage(`/sidepanel.html?tab=${open.tabId}`);
    await panel.waitForSelector(".entity");
    const places = await panel.$$eval('.entity[data-type="PLACE"] .entity-name', (all) =>
      all.map((one) => one.textContent),
    );
    expect(places).toContain("Indonesia");
    await panel.click('.entity[data-type="PLACE"]');
    await open.page.bringToFront();
    await until("the light on it", () =>
      open.page.evaluate(() => (CSS.highlights.get("verbale-active")?.size ?? 0) > 0),
    );
    await panel.close();
    await open.page.close();
  });
});
