import { expect, it } from "vitest";
import { annotate, editorFrame, HOST, openEditor, selectText } from "../../scripts/reader.ts";
import {
  articlePage,
  inBothBrowsers,
  LEAD,
  openPage,
  PARAGRAPHS,
  until,
  useBrowser,
} from "./harness.ts";

const PASSAGE = "Việt Nam coi trọng đối thoại";
const SECRET = "ghi chú kín 4711";

inBothBrowsers("a hostile page", (kind) => {
  const { driver } = useBrowser(kind);

  it("cannot mark: its own selections, clicks and keys save nothing", async () => {
    const url = "https://baoquocte.vn/trang-doc-hai-770101.html";
    const attack = `<script>
      addEventListener("load", () => setInterval(() => {
        const p = document.querySelectorAll("p")[1];
        if (!p) return;
        getSelection().selectAllChildren(p);
        for (const type of ["mousedown", "pointerup", "mouseup", "click", "touchend", "keyup", "keydown"]) {
          const event = type.startsWith("key")
            ? new KeyboardEvent(type, { key: "Shift", shiftKey: true, bubbles: true })
            : new MouseEvent(type, { bubbles: true, clientX: 200, clientY: 200 });
          p.dispatchEvent(event);
        }
        document.querySelector("${HOST}")?.shadowRoot?.querySelectorAll("button").forEach((b) => b.click());
        postMessage({ to: "background", call: "annotation:create", params: {} }, "*");
      }, 50));
    </script>`;
    const open = await openPage(driver(), url, articlePage(PARAGRAPHS, attack));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await open.page.$(HOST)).toBeNull();
    expect((await open.state()).annotations).toEqual([]);
    await open.page.close();
  });

  it("cannot read a note, neither while it is written nor after", async () => {
    const url = "https://baoquocte.vn/nghe-len-770102.html";
    const open = await openPage(driver(), url, articlePage());
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "yellow" });
    await openEditor(driver(), open.page, quote);
    const frame = await editorFrame(driver(), open.page);
    await frame.type("textarea[name=note]", SECRET);
    const seen = (secret: string) => {
      const find = (window as unknown as { find(text: string): boolean }).find;
      const host = document.querySelector("verbale-ui");
      return {
        found: find(secret),
        root: host?.shadowRoot ?? null,
        html: document.documentElement.outerHTML.includes(secret),
        resources: performance
          .getEntriesByType("resource")
          .filter((entry) => entry.name.includes("-extension:")).length,
      };
    };
    const result = await open.page.evaluate(seen, SECRET);
    expect(result.found).toBe(false);
    expect(result.root).toBeNull();
    expect(result.html).toBe(false);
    expect(result.resources).toBe(0);
    await frame.click("[data-act=save]");
    await until("the editor's end", async () => (await open.page.$(HOST)) === null);
    expect((await open.page.evaluate(seen, SECRET)).found).toBe(false);
    // What a page's content script is told of its annotations holds no note either.
    expect(JSON.stringify(await open.state())).not.toContain(SECRET);
    await open.page.close();
  });

  it("with the strictest policy is marked like any other", async () => {
    const url = "https://baoquocte.vn/nghiem-ngat-770103.html";
    const open = await openPage(driver(), url, articlePage().replace(/<style>.*?<\/style>/s, ""), {
      headers: {
        "content-security-policy": "default-src 'none'; sandbox allow-scripts allow-same-origin",
      },
    });
    const quote = await annotate(driver(), open.page, open.tabId, [PASSAGE], {
      colour: "green",
      note: "vẫn viết được",
    });
    expect(quote).toBe(PASSAGE);
    await open.page.close();
  });

  it("that hides unknown elements still gets the bar", async () => {
    const url = "https://baoquocte.vn/che-giau-770104.html";
    const style =
      "<style>verbale-ui{display:none!important;opacity:0!important}*{box-sizing:content-box}</style>";
    const open = await openPage(driver(), url, articlePage(PARAGRAPHS, style));
    await selectText(open.page, [PASSAGE]);
    const bar = await until("the bar", () => driver().closedShadow(open.page, HOST, ".bar"));
    expect(bar.width).toBeGreaterThan(150);
    await open.page.close();
  });

  it("that makes the bar invisible, or lays something over it, gets no click through", async () => {
    const url = "https://baoquocte.vn/lua-bam-770107.html";
    const open = await openPage(driver(), url, articlePage());
    for (const trick of ["opacity", "cover"] as const) {
      await selectText(open.page, [PASSAGE]);
      const dot = await until("the bar", () =>
        driver().closedShadow(open.page, HOST, "[data-colour=yellow]"),
      );
      await open.page.evaluate((how) => {
        const host = document.querySelector<HTMLElement>("verbale-ui");
        if (how === "opacity") host?.style.setProperty("opacity", "0", "important");
        else {
          const cover = document.createElement("div");
          cover.style.cssText =
            "position:fixed;inset:0;z-index:2147483647;pointer-events:auto;background:#0001";
          document.documentElement.append(cover);
        }
      }, trick);
      await open.page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect((await open.state()).annotations, trick).toEqual([]);
      await open.page.mouse.click(990, 10);
    }
    await open.page.close();
  });

  it("that names its images and fields like the DOM's own is read and marked all the same", async () => {
    const url = "https://baoquocte.vn/trung-ten-770106.html";
    const names = ["body", "documentElement", "createElement", "getSelection", "addEventListener"]
      .concat(["createRange", "caretPositionFromPoint", "querySelectorAll", "cloneNode"])
      .map((name) => `<img name="${name}"><form name="${name}"><input name="firstChild"></form>`);
    const open = await openPage(driver(), url, articlePage(PARAGRAPHS, names.join("")));
    expect((await open.state()).article?.text).toBe([LEAD, ...PARAGRAPHS].join("\n"));
    await annotate(driver(), open.page, open.tabId, [PASSAGE], { colour: "pink" });
    expect((await open.reload()).annotations).toMatchObject([{ quote: PASSAGE, state: "exact" }]);
    await open.page.close();
  });

  // Only DevTools reach into the isolated world of a content script.
  it.runIf(kind === "chromium")(
    "whose renderer is taken over can ask for nothing but its own",
    async () => {
      const open = await openPage(
        driver(),
        "https://baoquocte.vn/chiem-quyen-770105.html",
        articlePage(),
      );
      const session = await open.page.createCDPSession();
      const worlds: { id: number; origin: string }[] = [];
      session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
      await session.send("Runtime.enable");
      const world = await until("the isolated world", async () =>
        worlds.find(({ origin }) => origin === driver().extensionOrigin),
      );
      const ask = async (call: string, params: unknown): Promise<unknown> => {
        const { result } = await session.send("Runtime.evaluate", {
          contextId: world.id,
          awaitPromise: true,
          returnByValue: true,
          expression: `chrome.runtime.sendMessage(${JSON.stringify({ to: "background", call, params })})`,
        });
        return result.value;
      };
      const stored = await session.send("Runtime.evaluate", {
        contextId: world.id,
        awaitPromise: true,
        returnByValue: true,
        expression: `chrome.storage.local.get(null).then(() => "open", () => "shut")`,
      });
      expect(stored.result.value).toBe("shut");
      const id = "3f2c9a10-1111-4222-8333-123456789abc";
      for (const [call, params] of [
        ["notes:of", { canonicalUrl: "https://baoquocte.vn/nghe-len-770102.html" }],
        ["note:get", { id }],
        ["note:update", { id, note: "x" }],
        ["note:delete", { id }],
        ["notes:export", { format: "json", canonicalUrl: null }],
        ["tags:all", {}],
        ["toString", {}],
      ] as const) {
        expect(await ask(call, params), call).toMatchObject({ ok: false, failure: "refused" });
      }
      // There is a note on another site's article: asking for it from here finds none.
      const other = "https://vnexpress.net/bai-viet-khac-1234567.html";
      const victim = await openPage(driver(), other, articlePage());
      await annotate(driver(), victim.page, victim.tabId, [PASSAGE], { colour: "pink" });
      expect(await ask("annotations:here", { canonicalUrl: other })).toEqual({
        ok: true,
        value: [],
      });
      await victim.page.close();
      expect(
        await ask("annotation:create", { article: {}, selectors: [], colour: "red" }),
      ).toMatchObject({
        ok: false,
        failure: "malformed",
      });
      await open.page.close();
    },
  );
});
