import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe } from "vitest";
import { type BrowserKind, type Driver, type Fake, openBrowser } from "../../scripts/browser.ts";
import { until } from "../../scripts/driver/wait.ts";
import { type PageState, pageState, readState } from "../../scripts/reader.ts";

export { until };

const BUILT: Readonly<Record<BrowserKind, string>> = {
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
};

export const builtFor = (kind: BrowserKind): string => BUILT[kind];

/** An article in the shape of a known site, under an address of its own. */
export const ARTICLE_URL = "https://baoquocte.vn/hai-ben-trao-doi-tai-ha-noi-770001.html";

/** The paragraphs of the test article. */
export const PARAGRAPHS = [
  "Sáng 4/3, tại Hà Nội, Bộ Ngoại giao tổ chức cuộc trao đổi thường niên với các đối tác về hợp tác khu vực trong khuôn khổ ASEAN.",
  "Phát biểu khai mạc, đại diện Bộ Ngoại giao cho biết Việt Nam coi trọng đối thoại và mong muốn các bên giữ vững cam kết đã nêu.",
  "Các đại biểu từ Nhật Bản, Pháp và Indonesia chia sẻ kinh nghiệm, đồng thời đề nghị duy trì cơ chế trao đổi này hằng năm.",
  "Kết thúc cuộc họp, hai bên nhất trí sẽ công bố bản ghi nhớ trước cuối tháng sau và tiếp tục tham vấn ở cấp chuyên viên.",
];

/** The line between headline and text; the text that is read begins with it. */
export const LEAD = "Cuộc trao đổi thường niên bàn về hợp tác khu vực.";

/** The page of the test article, in the shape of baoquocte.vn. */
export function articlePage(paragraphs: readonly string[] = PARAGRAPHS, extra = ""): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>Hai bên trao đổi tại Hà Nội</title>
<meta property="og:type" content="article"><meta property="og:title" content="Hai bên trao đổi tại Hà Nội">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Hai bên trao đổi tại Hà Nội","datePublished":"2026-03-04T09:30:00+07:00"}</script>
<style>body{font:18px/1.6 serif;max-width:640px;margin:40px auto}</style></head><body>
<h1 class="article-detail-title">Hai bên trao đổi tại Hà Nội</h1>
<div class="article-detail-desc">${LEAD}</div>
<div class="__MASTERCMS_CONTENT"><div id="articleBody"><div id="__MB_MASTERCMS_EL_3">
${paragraphs.map((p) => `<p>${p}</p>`).join("\n")}
</div></div></div>${extra}</body></html>`;
}

/** The same article on a site that Verbale does not know. */
export const UNKNOWN_URL = "https://news.example.org/2026/03/04/exchange-in-hanoi.html";

export const FRONT_URL = "https://baoquocte.vn/";
export const FRONT_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang chủ</title></head>
<body><h1>Trang chủ</h1><ul>${Array.from(
  { length: 24 },
  (_, i) => `<li><h3><a href="/bai-${i}-10000${i}.html">Tin số ${i} trong ngày</a></h3></li>`,
).join("")}</ul></body></html>`;

/** Runs the same tests in Chromium and in Firefox. */
export function inBothBrowsers(name: string, tests: (kind: BrowserKind) => void): void {
  describe.each(["chromium", "firefox"] as const)(`${name}, %s`, tests);
}

/** A browser for the tests of one group, closed after them. */
export function useBrowser(
  kind: BrowserKind,
  options: { prefs?: Record<string, boolean | number | string>; profile?: string } = {},
): { driver: () => Driver } {
  let driver: Driver | null = null;
  beforeAll(async () => {
    driver = await openBrowser({ kind, headless: true, extension: builtFor(kind), ...options });
  });
  afterAll(() => driver?.close());
  return {
    driver: () => {
      if (driver === null) throw new Error("The browser is not open");
      return driver;
    },
  };
}

/** A profile folder that is removed after the group's tests. */
export function useProfile(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbale-profile-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

export interface OpenPage {
  page: Page;
  tabId: number;
  /** What Verbale knows of the page now; throws where it does not run. */
  state(): Promise<PageState>;
  /** Loads the page anew, perhaps with another content, and waits until it has been read. */
  reload(html?: string): Promise<PageState>;
}

/** Opens a faked page and waits until Verbale has read it. */
export async function openPage(
  driver: Driver,
  url: string,
  html: string,
  fake: Partial<Fake> = {},
): Promise<OpenPage> {
  const page = await driver.newPage({ width: 1000, height: 800 });
  const answer: Fake = { html, ...fake };
  await driver.serve(page, new Map([[url, answer]]));
  await page.goto(url);
  const tabId = await driver.tabId(page);
  await readState(driver, tabId);
  const state = async (): Promise<PageState> => {
    const now = await pageState(driver, tabId);
    if (now === null) throw new Error("Verbale does not run on the page");
    return now;
  };
  return {
    page,
    tabId,
    state,
    reload: async (other) => {
      if (other !== undefined) answer.html = other;
      await page.reload();
      await readState(driver, tabId);
      return state();
    },
  };
}
