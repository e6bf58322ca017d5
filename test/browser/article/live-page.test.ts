/** What only a rendering browser shows: style sheets, clobbered names, cost on huge pages. */
import { afterEach, describe, expect, it } from "vitest";
import { readArticleOnPage } from "../../../article/index.ts";
import practice from "../../fixtures/pages/practice.html?raw";

const url = "https://baoquocte.vn/verbale-bai-thuc-hanh-hoi-nghi-doi-tac-ha-noi-900001.html";
const elsewhere = "https://news.example/world/2026/04/07/a-report-of-some-length-1234567.html";
const sentence =
  "The delegates met for the third time this spring and agreed on the order of the agenda, which took most of the afternoon. ";

async function open(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 800px; height: 600px";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error("no document in the frame");
  return frame.contentDocument;
}

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

describe("a rendered page", () => {
  it("is read as it is parsed, and not changed", async () => {
    const live = await open(practice);
    const before = live.documentElement.outerHTML;
    const page = readArticleOnPage(live, url);
    const parsed = readArticleOnPage(new DOMParser().parseFromString(practice, "text/html"), url);
    expect(live.documentElement.outerHTML).toBe(before);
    expect(page?.article).toEqual(parsed?.article);
    for (const { start, end } of page?.article.blocks ?? []) {
      const shown = page?.body.toRange(start, end)?.toString().replace(/\s+/g, " ").trim();
      expect(shown).toBe(page?.article.text.slice(start, end));
    }
  });

  it("gives up what style sheets hide and parts what they set apart", async () => {
    const live = await open(`<title>A report</title>
      <style>.gone { display: none } .unseen { visibility: hidden } .line { display: block }</style>
      <h1>A report</h1><article><p>${sentence.repeat(3)}</p>
      <p class="gone">gone ${sentence}</p><p class="unseen">unseen ${sentence}</p>
      <div><span class="line">One part ends. ${sentence}</span><span class="line">The next begins. ${sentence}</span></div>
      <p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></article>`);
    const text = readArticleOnPage(live, elsewhere, { asked: true })?.article.text;
    expect(text).not.toMatch(/gone|unseen/);
    expect(text).toMatch(/One part ends\..*\nThe next begins\..*\n/);
  });

  it("survives names that shadow the DOM's own", async () => {
    const names = ["parentNode", "firstChild", "nextSibling", "nodeType", "matches", "closest"]
      .concat(["localName", "textContent", "getAttribute", "attributes", "contains", "style"])
      .concat(["querySelectorAll", "ownerDocument", "isConnected", "checkVisibility", "hidden"]);
    const fields = names.map((name) => `<input name="${name}">`).join("");
    const shadows = ["body", "querySelector", "querySelectorAll", "documentElement", "cloneNode"]
      .concat(["createRange", "contentType", "defaultView", "head", "title"])
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join("");
    const live = await open(
      `<title>A report</title><h1>A report</h1>${shadows}<article><form>${fields}${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</form></article>`,
    );
    expect((live as unknown as Record<string, unknown>).body).not.toBeInstanceOf(HTMLBodyElement);
    const page = readArticleOnPage(live, elsewhere);
    expect(page?.article.blocks).toHaveLength(5);
    expect(page?.body.toRange(0, 13)?.toString()).toBe("The delegates");
  });

  it("reads an article on a page of 100,000 elements", async () => {
    const huge = await open(
      `<title>A report</title><h1>A report</h1><article>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article>${"<div><span>cell</span></div>".repeat(50_000)}`,
    );
    expect(readArticleOnPage(huge, elsewhere)?.article.blocks).toHaveLength(5);
  });
});
