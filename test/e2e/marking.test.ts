import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Driver, openBrowser } from "../../scripts/browser.ts";
import {
  annotate,
  clickInside,
  editorFrame,
  HOST,
  openEditor,
  pageState,
  readState,
  selectText,
  writeNote,
} from "../../scripts/reader.ts";
import {
  ARTICLE_URL,
  articlePage,
  builtFor,
  inBothBrowsers,
  type OpenPage,
  openPage,
  PARAGRAPHS,
  until,
  useBrowser,
  useProfile,
} from "./harness.ts";

const PASSAGE = "Việt Nam coi trọng đối thoại và mong muốn các bên giữ vững cam kết";
const OTHER = "duy trì cơ chế trao đổi này hằng năm";

const view = (driver: Driver, { tabId }: OpenPage, name = "popup") =>
  driver.openExtensionPage(`/${name}.html?tab=${tabId}`);

inBothBrowsers("marking a passage", (kind) => {
  const { driver } = useBrowser(kind);

  it("goes from selection to a colour, a note, a tag, and is there after a reload", async () => {
    const open = await openPage(driver(), ARTICLE_URL, articlePage());
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], {
      colour: "green",
      note: "Ai cam kết điều gì?",
      tag: "Biển Đông",
    });
    expect(quote).toBe(PASSAGE);
    expect(await driver().closedShadow(open.page, HOST, ".bar")).toBeNull();
    const { annotations } = await open.reload();
    expect(annotations).toMatchObject([{ quote: PASSAGE, state: "exact" }]);
    const popup = await view(driver(), open);
    await popup.waitForSelector("article.note");
    const card = await popup.$eval("article.note", (note) => ({
      text: note.querySelector(".note-text")?.textContent,
      tags: [...note.querySelectorAll(".tag")].map((tag) => tag.textContent),
      colour: note.getAttribute("data-colour"),
    }));
    expect(card).toEqual({ text: "Ai cam kết điều gì?", tags: ["Biển Đông"], colour: "green" });
    await popup.close();
    await open.page.close();
  });

  it("is calm: Escape puts the bar away, a click elsewhere too, and nothing is saved", async () => {
    const open = await openPage(driver(), `${ARTICLE_URL}?calm`, articlePage());
    const before = (await open.state()).annotations.length;
    await selectText(open.page, [OTHER]);
    await until("the bar", () => driver().closedShadow(open.page, HOST, ".bar"));
    const gone = () =>
      until(
        "the bar's end",
        async () => (await driver().closedShadow(open.page, HOST, ".bar")) === null,
      );
    await open.page.keyboard.press("Escape");
    await gone();
    await open.page.mouse.click(990, 10);
    await selectText(open.page, [OTHER]);
    await until("the bar again", () => driver().closedShadow(open.page, HOST, ".bar"));
    await open.page.mouse.click(990, 10);
    await gone();
    expect((await open.state()).annotations.length).toBe(before);
    expect(await open.page.$(HOST)).toBeNull();
    await open.page.close();
  });

  it("works by keyboard alone: select, command, arrow, Enter", async () => {
    const url = "https://baoquocte.vn/ban-phim-770002.html";
    const open = await openPage(driver(), url, articlePage());
    // The first letter, as "find in page" leaves it selected; the rest is keys.
    await open.page.bringToFront();
    await open.page.evaluate(() => {
      const text = document.querySelectorAll("p")[2]?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1);
    });
    await open.page.keyboard.down("Shift");
    for (let i = 0; i < 10; i++) await open.page.keyboard.press("ArrowRight");
    await open.page.keyboard.up("Shift");
    const words = await open.page.evaluate(() => getSelection()?.toString() ?? "");
    expect(words).toMatch(/^Các đại bi/);
    await until("the bar", () => driver().closedShadow(open.page, HOST, ".bar"));
    // What the browser sends for Alt+Shift+A: a headless one has no keyboard shortcuts.
    await driver().messageTab(open.tabId, {
      to: "page",
      call: "selection:command",
      params: { command: "annotate" },
    });
    for (const key of ["Home", "ArrowRight", "ArrowRight", "Enter"] as const) {
      await open.page.keyboard.press(key);
    }
    const made = await until("the mark", async () => (await open.state()).annotations[0]);
    expect(made.quote).toBe(words);
    const popup = await view(driver(), open);
    expect(
      await popup
        .waitForSelector("article.note")
        .then((note) => note?.evaluate((element) => element.getAttribute("data-colour"))),
    ).toBe("blue");
    await popup.close();
    await open.page.close();
  });

  it("goes straight to the tags, with the cursor there", async () => {
    const url = "https://baoquocte.vn/gan-the-770011.html";
    const open = await openPage(driver(), url, articlePage());
    await selectText(open.page, [OTHER]);
    await clickInside(driver(), open.page, "[data-act=tag]");
    const frame = await editorFrame(driver(), open.page);
    await until("the cursor in the tags", () =>
      frame.evaluate(() => document.activeElement?.getAttribute("name") === "tag"),
    );
    // Typed as text: a comma, of any keyboard, ends a tag.
    await open.page.keyboard.type("quan hệ đối ngoại,立场，cam kết");
    await frame.click("[data-act=save]");
    const popup = await view(driver(), open);
    await popup.waitForSelector("article.note");
    expect(await popup.$$eval(".note .tag", (all) => all.map((one) => one.textContent))).toEqual([
      "quan hệ đối ngoại",
      "立场",
      "cam kết",
    ]);
    await popup.close();
    await open.page.close();
  });

  it("makes one mark of a double click", async () => {
    const url = "https://baoquocte.vn/bam-hai-lan-770012.html";
    const open = await openPage(driver(), url, articlePage());
    await selectText(open.page, [OTHER]);
    const dot = await until("the bar", () =>
      driver().closedShadow(open.page, HOST, "[data-colour=pink]"),
    );
    await open.page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2, { count: 2 });
    await until("the mark", async () => (await open.state()).annotations.length > 0);
    expect((await open.reload()).annotations.length).toBe(1);
    await open.page.close();
  });

  it("loses no letter: a click elsewhere saves, with the background stopped too", async () => {
    const url = "https://baoquocte.vn/khong-mat-chu-770013.html";
    const open = await openPage(driver(), url, articlePage());
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "pink" });
    await openEditor(driver(), open.page, quote);
    const frame = await editorFrame(driver(), open.page);
    await driver().stopBackground();
    await frame.type("textarea[name=note]", "bấm ra ngoài");
    await frame.type("input[name=tag]", "chưa xong");
    await open.page.mouse.click(990, 10);
    await until("the editor's end", async () => (await open.page.$(HOST)) === null);
    const popup = await view(driver(), open);
    await popup.waitForSelector(".note-text");
    expect(await popup.$eval(".note-text", (e) => e.textContent)).toBe("bấm ra ngoài");
    expect(await popup.$eval(".note .tag", (e) => e.textContent)).toBe("chưa xong");
    await popup.close();
    await open.page.close();
  });

  it("loses no letter: a tab closed in the middle of a word", async () => {
    const url = "https://baoquocte.vn/dong-the-770014.html";
    const open = await openPage(driver(), url, articlePage());
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "pink" });
    await openEditor(driver(), open.page, quote);
    const frame = await editorFrame(driver(), open.page);
    await driver().stopBackground();
    await frame.type("textarea[name=note]", "giữa chừng");
    await open.page.close();
    const again = await openPage(driver(), url, articlePage());
    const popup = await view(driver(), again);
    await until("the text", async () =>
      (await popup.$$eval(".note-text", (all) => all.map((one) => one.textContent))).includes(
        "giữa chừng",
      ),
    );
    await popup.close();
    await again.page.close();
  });

  it("undoes deletions one after the other, by keyboard too", async () => {
    const url = "https://baoquocte.vn/xoa-hai-770017.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green" });
    await annotate(driver(), open.page, open.tabId, [OTHER], { colour: "pink" });
    const popup = await view(driver(), open);
    const cards = () => popup.$$eval("article.note", (all) => all.length);
    await until("two cards", async () => (await cards()) === 2);
    for (const left of [1, 0]) {
      await popup.focus("article.note [data-act=delete]");
      await popup.keyboard.press("Enter");
      await until("one card less", async () => (await cards()) === left);
    }
    await until("the focus on undo", () =>
      popup.evaluate(() => document.activeElement?.getAttribute("data-act") === "undo"),
    );
    await popup.keyboard.press("Enter");
    await until("one back", async () => (await cards()) === 1);
    await popup.click("[data-act=undo]");
    await until("both back", async () => (await cards()) === 2);
    await popup.close();
    await open.page.close();
  });

  it("opens each of the marks that overlap, one click after the other, and no twin", async () => {
    const url = "https://baoquocte.vn/chong-len-770018.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green" });
    await open.page.mouse.click(990, 10);
    await annotate(driver(), open.page, open.tabId, ["coi trọng đối thoại"], { colour: "pink" });
    const [long, short] = (await open.state()).annotations;
    const edited = async () => {
      const frame = await editorFrame(driver(), open.page);
      return frame.evaluate(() => document.querySelector("blockquote")?.textContent);
    };
    await openEditor(driver(), open.page, short?.quote ?? "");
    expect(await edited()).toBe(short?.quote);
    await open.page.evaluate(() => getSelection()?.removeAllRanges());
    const at = await open.page.evaluate((words) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0 || node.parentElement?.tagName !== "P") continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + 4);
        const box = range.getBoundingClientRect();
        return { x: box.left + 6, y: box.top + box.height / 2 };
      }
      throw new Error("not there");
    }, short?.quote ?? "");
    await open.page.mouse.click(at.x, at.y);
    await until("the other note", async () => (await edited().catch(() => null)) === long?.quote);
    // The same words once more: their mark is opened, and none is added.
    await selectText(open.page, [PASSAGE]);
    await clickInside(driver(), open.page, "[data-colour=blue]");
    await until("its editor", async () => (await edited().catch(() => null)) === long?.quote);
    expect((await open.reload()).annotations.length).toBe(2);
    await open.page.close();
  });

  it("shows in a second tab of the article what was marked in the first", async () => {
    const url = "https://baoquocte.vn/hai-the-770015.html";
    const first = await openPage(driver(), url, articlePage());
    const second = await openPage(driver(), url, articlePage());
    await first.page.bringToFront();
    await annotate(driver(), first.page, first.tabId, [PASSAGE], { colour: "green" });
    await until(
      "the mark in the second tab",
      async () => (await second.state()).annotations.length === 1,
    );
    expect(await second.page.evaluate(() => CSS.highlights.get("verbale-green")?.size)).toBe(1);
    await first.page.close();
    await second.page.close();
  });

  it("paints again what a page took away by rendering itself anew", async () => {
    const url = "https://baoquocte.vn/ve-lai-770016.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "green" });
    await open.page.evaluate(() => {
      const body = document.querySelector("#articleBody");
      if (body) body.outerHTML = String(body.outerHTML);
    });
    await until("the paint", () =>
      open.page.evaluate(() =>
        ["verbale-green", "verbale-PLACE"].every((name) =>
          [...(CSS.highlights.get(name) ?? [])].some((range) => !range.collapsed),
        ),
      ),
    );
    await open.page.close();
  });

  it("opens the note by a click on the passage, and saves while it is typed", async () => {
    const url = "https://baoquocte.vn/ghi-chu-770003.html";
    const open = await openPage(driver(), url, articlePage());
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "pink" });
    await openEditor(driver(), open.page, quote);
    const frame = await editorFrame(driver(), open.page);
    await frame.type("textarea[name=note]", "chưa bấm Xong");
    await until("the word that it is saved", async () =>
      (await frame.$eval(".saving", (element) => element.textContent?.trim() ?? "")) !== ""
        ? true
        : null,
    );
    const popup = await view(driver(), open);
    await until("the note in the popup", async () =>
      (await popup.$$eval(".note-text", (all) => all.map((one) => one.textContent))).includes(
        "chưa bấm Xong",
      ),
    );
    await popup.close();
    await open.page.bringToFront();
    await writeNote(driver(), open.page, { tag: "phát ngôn" });
    await open.page.close();
  });

  it("deletes with a way back, in every view and on the page", async () => {
    const url = "https://baoquocte.vn/xoa-va-lay-lai-770004.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [OTHER], { colour: "violet" });
    const panel = await view(driver(), open, "sidepanel");
    const popup = await view(driver(), open);
    await popup.waitForSelector("article.note");
    await popup.click("article.note [data-act=delete]");
    await until("no card in the panel", async () => (await panel.$("article.note")) === null);
    await until("no mark on the page", async () => (await open.state()).annotations.length === 0);
    await popup.click("[data-act=undo]");
    await popup.waitForSelector("article.note");
    await panel.waitForSelector("article.note");
    await until("the mark again", async () => (await open.state()).annotations.length === 1);
    await popup.close();
    await panel.close();
    await open.page.close();
  });

  it("edits in the panel, and jumps to the passage", async () => {
    const url = "https://baoquocte.vn/bang-ben-770005.html";
    const tall = articlePage([
      ...PARAGRAPHS.slice(0, 3),
      ...Array(40).fill(PARAGRAPHS[0]),
      PARAGRAPHS[3] ?? "",
    ]);
    const open = await openPage(driver(), url, tall);
    await open.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await annotate(driver(), open.page, open.tabId, ["tiếp tục tham vấn ở cấp chuyên viên"], {
      colour: "yellow",
    });
    await open.page.evaluate(() => scrollTo(0, 0));
    const panel = await view(driver(), open, "sidepanel");
    await panel.waitForSelector("article.note");
    await panel.click("article.note [data-act=edit]");
    await panel.waitForSelector("textarea[name=note]");
    await panel.type("textarea[name=note]", "xem lại");
    await panel.click("[data-act=save]");
    await until("the note", async () =>
      (await panel.$$eval(".note-text", (all) => all.map((one) => one.textContent))).includes(
        "xem lại",
      ),
    );
    // The reader at the keyboard stands on the card again, not at the top of the page.
    await until("the focus", () =>
      panel.evaluate(() => document.activeElement?.getAttribute("data-act") === "edit"),
    );
    await panel.click("article.note [data-act=reveal]");
    await open.page.bringToFront();
    await until("the page at the passage", async () =>
      open.page.evaluate(() => scrollY > document.documentElement.scrollHeight / 2),
    );
    await panel.close();
    await open.page.close();
  });

  it("lists a passage that is gone instead of dropping it, and finds it when it comes back", async () => {
    const url = "https://baoquocte.vn/thay-doi-770006.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [OTHER], { colour: "yellow", note: "giữ lại" });
    const without = articlePage(PARAGRAPHS.filter((p) => !p.includes(OTHER)));
    expect((await open.reload(without)).annotations).toMatchObject([
      { quote: OTHER, state: "orphan" },
    ]);
    const popup = await view(driver(), open);
    await popup.waitForSelector(".lost-notes article.note");
    expect(await popup.$eval(".lost-notes .note-text", (e) => e.textContent)).toBe("giữ lại");
    await popup.close();
    expect((await open.reload(articlePage())).annotations).toMatchObject([{ state: "exact" }]);
    await open.page.close();
  });

  it("finds a passage that comes late", async () => {
    const url = "https://baoquocte.vn/den-muon-770007.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [OTHER], { colour: "yellow" });
    const late = articlePage(
      PARAGRAPHS.filter((p) => !p.includes(OTHER)),
      `<script>setTimeout(() => { const p = document.createElement("p"); p.textContent = ${JSON.stringify(PARAGRAPHS[2])}; document.querySelectorAll("p")[1].after(p); }, 1500)</script>`,
    );
    await open.reload(late);
    await until(
      "the late passage",
      async () => (await open.state()).annotations[0]?.state === "exact",
    );
    await open.page.close();
  });

  it("goes on when the background was stopped", async () => {
    const url = "https://baoquocte.vn/nen-dung-770008.html";
    const open = await openPage(driver(), url, articlePage());
    await driver().stopBackground();
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "blue" });
    expect((await open.reload()).annotations).toMatchObject([{ quote: PASSAGE, state: "exact" }]);
    await open.page.close();
  });

  it("exports this article's notes and all notes, as Markdown and as JSON", async () => {
    const url = "https://baoquocte.vn/xuat-ra-770009.html";
    const open = await openPage(driver(), url, articlePage());
    await annotate(driver(), open.page, open.tabId, [PASSAGE], {
      colour: "green",
      note: "mang đi",
    });
    const popup = await view(driver(), open);
    await popup.waitForSelector("[data-act=export-markdown]:enabled");
    await popup.click("[data-act=export-markdown]");
    const markdown = await readFile(await driver().downloaded(/\.md$/), "utf8");
    expect(markdown).toContain(`> ${PASSAGE}`);
    expect(markdown).toContain("mang đi");
    expect(markdown).toContain('title: "Hai bên trao đổi tại Hà Nội"');
    await popup.select(".export select", "all");
    await popup.click("[data-act=export-json]");
    const json = JSON.parse(await readFile(await driver().downloaded(/\.json$/), "utf8"));
    expect(json.articles.length).toBeGreaterThan(3);
    await popup.close();
    await open.page.close();
  });
});

inBothBrowsers("a restart of the browser", (kind) => {
  const profile = useProfile();

  it("keeps the notes", async () => {
    const launch = () =>
      openBrowser({ kind, headless: true, extension: builtFor(kind), profile: profile() });
    const first = await launch();
    const open = await openPage(first, ARTICLE_URL, articlePage());
    await annotate(first, open.page, open.tabId, [PASSAGE], { colour: "green", note: "còn đây" });
    await first.close();
    const second = await launch();
    try {
      const again = await openPage(second, ARTICLE_URL, articlePage());
      await readState(second, again.tabId);
      expect((await pageState(second, again.tabId))?.annotations).toMatchObject([
        { quote: PASSAGE, state: "exact" },
      ]);
      const popup = await view(second, again);
      await popup.waitForSelector(".note-text");
      expect(await popup.$eval(".note-text", (e) => e.textContent)).toBe("còn đây");
    } finally {
      await second.close();
    }
  });
});

describe("a database that the browser cannot open, chromium", () => {
  const profile = useProfile();

  it("is told, and reading goes on", async () => {
    const launch = () =>
      openBrowser({
        kind: "chromium",
        headless: true,
        extension: builtFor("chromium"),
        profile: profile(),
      });
    const first = await launch();
    const open = await openPage(first, ARTICLE_URL, articlePage());
    await annotate(first, open.page, open.tabId, [PASSAGE], { colour: "green" });
    await first.close();
    // As after a power cut: LevelDB's list of its own files is gone.
    const folder = join(profile(), "Default/IndexedDB");
    const files = await readdir(folder, { recursive: true });
    const manifest = files.find((file) => /chrome-extension.*MANIFEST/.test(file));
    await rm(join(folder, manifest ?? "missing"));
    const second = await launch();
    try {
      const again = await openPage(second, ARTICLE_URL, articlePage());
      const state = await again.state();
      expect(state.mentions.length).toBeGreaterThan(3);
      const popup = await view(second, again);
      await popup.waitForSelector("main > .problem[role=alert]");
      expect(await popup.$eval(".problem", (e) => e.textContent)).toContain("database");
      await popup.waitForSelector(".entity");
    } finally {
      await second.close();
    }
  });
});

inBothBrowsers("the bar", (kind) => {
  const { driver } = useBrowser(kind);

  it("says what went wrong and keeps the selection when saving fails", async () => {
    const url = "https://baoquocte.vn/khong-luu-duoc-770010.html";
    const open = await openPage(driver(), url, articlePage());
    // A database that a newer Verbale left behind: this one must not touch it.
    const page = await driver().openExtensionPage("/welcome.html");
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase("verbale").onsuccess = () => {
            const request = indexedDB.open("verbale", 9990);
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
            request.onerror = () => reject(request.error);
          };
        }),
    );
    await page.close();
    await driver().stopBackground();
    await open.page.bringToFront();
    const words = await selectText(open.page, [PASSAGE]);
    await clickInside(driver(), open.page, '[data-colour="yellow"]');
    await until("a sentence on what is wrong", () =>
      driver().closedShadow(open.page, HOST, ".problem"),
    );
    expect(await open.page.evaluate(() => getSelection()?.toString())).toBe(words);
    const state = await open.reload();
    expect(state.article?.title).toBe("Hai bên trao đổi tại Hà Nội");
    expect(state.mentions.length).toBeGreaterThan(0);
    const popup = await view(driver(), open);
    await popup.waitForSelector(".problem[role=alert]");
    await open.page.close();
  });
});
