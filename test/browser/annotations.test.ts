import fc from "fast-check";
import { afterEach, expect, describe as group, it } from "vitest";
import { rangesAt } from "../../annotations/hit.ts";
import { anchor, anchorAll, describe, Painter } from "../../annotations/index.ts";
import { PageText } from "../../annotations/page-text.ts";

/** Puts a page's body up and gives it back. */
function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The range of the n-th occurrence of words within one text node. */
function select(words: string, nth = 0): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0 || nth-- > 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`"${words}" is not on the page`);
}

const clean = (text: string) => text.replace(/\s+/g, " ").trim();

afterEach(() => {
  document.body.innerHTML = "";
});

group("describe and anchor", () => {
  it("find a passage on the page as it was", () => {
    const root = page("<p>The minister spoke in <b>Hanoi</b> on Monday.</p><p>Then he left.</p>");
    const range = document.createRange();
    range.setStart(select("minister").startContainer, 4);
    range.setEnd(select("Hanoi").endContainer, 5);
    const selectors = describe(root, range);
    expect(selectors[0]).toMatchObject({ exact: "minister spoke in Hanoi" });
    expect(anchor(root, selectors)?.range.toString()).toBe("minister spoke in Hanoi");
  });

  it("join blocks by a line, and leave scripts and styles out", () => {
    const root = page(
      "<h1>Title</h1><script>var x = 'Title';</script><p>One<br>two</p><style>p{}</style><p>three</p>",
    );
    expect(new PageText(root).text).toBe("Title\nOne\ntwo\nthree");
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(describe(root, range)[0]).toMatchObject({ exact: "Title\nOne\ntwo\nthree" });
  });

  it("do not mind white space, case, quotation marks, Unicode forms", () => {
    const root = page("<p>Bộ trưởng nói: “Chúng tôi   nhất trí” – và ra về.</p>");
    const selectors = describe(root, select("“Chúng tôi   nhất trí” – và"));
    page(
      `<div><div>bộ trưởng nói:</div>\n"CHÚNG tôi nhất <i>trí</i>" — và ra về.</div>`.normalize(
        "NFD",
      ),
    );
    const found = anchor(document.body, selectors);
    expect(clean(found?.range.toString() ?? "").normalize("NFC")).toBe('"CHÚNG tôi nhất trí" — và');
  });

  it("tell copies apart by what stands around them", () => {
    const root = page("<p>First: we agree.</p><p>Second: we agree.</p><p>Third: we agree.</p>");
    const selectors = describe(root, select("we agree", 1));
    page(
      "<p>New opening line.</p><p>First: we agree.</p><p>Second: we agree.</p><p>Third: we agree.</p>",
    );
    const found = anchor(document.body, selectors);
    expect(found?.range.startContainer.textContent).toBe("Second: we agree.");
  });

  it("prefer the visible of two copies", () => {
    const root = page("<p id=a>Exactly the same sentence in both places.</p>");
    const selectors = describe(root, select("same sentence in both"));
    page(
      "<div style='display:none'><p>Exactly the same sentence in both places.</p></div><p id=b>Exactly the same sentence in both places.</p>",
    );
    expect(anchor(document.body, selectors)?.range.startContainer.parentElement?.id).toBe("b");
  });

  it("rather lose a passage than guess between twins", () => {
    const root = page("<p>x</p><p>Both sides agreed to it.</p><p>y</p>");
    const selectors = describe(root, select("Both sides agreed to it."));
    page(
      "<p>Something else entirely</p><p>Both sides agreed to it.</p><p>-</p><p>Both sides agreed to it.</p>",
    );
    expect(anchor(document.body, selectors)).toBeNull();
  });

  it("call a passage lost that is gone, and a short one that stands elsewhere by chance", () => {
    const root = page("<p>The ambassador said yes to the proposal of the other side.</p>");
    const long = describe(root, select("said yes to the proposal"));
    const short = describe(root, select("yes"));
    page("<p>Weather: yes, sunny, and nothing else of interest happened.</p>");
    expect(anchorAll(document.body, [long, short])).toEqual([null, null]);
  });

  it("do not put a title from a deleted sentence on the same title in another one", () => {
    const root = page(
      "<p>Chiều qua, Bộ trưởng Ngoại giao nước chủ nhà đã cam kết hoàn tất bản ghi nhớ trong tháng này.</p>",
    );
    const selectors = describe(root, select("Bộ trưởng Ngoại giao"));
    page(
      "<p>Thời tiết đẹp.</p><p>Cùng dự có Bộ trưởng Ngoại giao, nhiều đại biểu và phóng viên.</p>",
    );
    expect(anchor(document.body, selectors)).toBeNull();
  });

  it("find a passage in its place although everything around it was rewritten", () => {
    const root = page("<p>Alpha beta. The minister agreed. Gamma delta.</p>");
    const selectors = describe(root, select("The minister agreed."));
    page("<p>Omega zeta. The minister agreed. Other words.</p>");
    expect(anchor(document.body, selectors)?.range.toString()).toBe("The minister agreed.");
  });

  it("answer every hostile selector with a place or none", () => {
    const root = page("<p>A page with words.</p>");
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.integer(),
        (exact, context, start) => {
          const selectors = [
            { type: "TextQuoteSelector" as const, exact, prefix: context, suffix: context },
            { type: "TextPositionSelector" as const, start, end: -start },
          ];
          expect(() => anchor(root, selectors)).not.toThrow();
        },
      ),
    );
  });

  it("find any passage again that stands once, on the same page and after a re-wrapping of it", () => {
    const word = fc.constantFrom(
      "Hà",
      "Nội",
      "ủng",
      "the",
      "Straße",
      "мир",
      "和平",
      "e\u0301",
      "😀",
    );
    const block = fc.array(word, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), (blocks, at) => {
        // Numbered words: every passage of a block stands once.
        const numbered = blocks.map((words, b) => words.map((w, n) => `${w}${b}x${n}y`));
        const root = page(numbered.map((words) => `<p>${words.join(" ")}</p>`).join("\n"));
        const chosen = numbered[at % numbered.length] ?? [];
        const quote = chosen.slice(0, 1 + (at % chosen.length)).join(" ");
        const selectors = describe(root, select(quote));
        expect(selectors[0]).toMatchObject({ exact: quote });
        expect(anchor(root, selectors)?.range.toString()).toBe(quote);
        page(
          numbered
            .map((words) => `<div>${words.map((w) => `<span>${w} </span>`).join("")}</div>`)
            .join(""),
        );
        const moved = anchor(document.body, selectors);
        expect(clean(moved?.range.toString() ?? "lost")).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it("are not misled by a page that names its form fields like the DOM's own", () => {
    const names = ["firstChild", "nextSibling", "parentNode", "nodeName", "nodeType", "closest"];
    const root = page(
      `<form>${names.map((name) => `<input name="${name}">`).join("")}<p>The words in a form.</p></form>${names.map((name) => `<img name="${name}">`).join("")}<p>Words after it.</p>`,
    );
    const selectors = describe(root, select("words in a form"));
    expect(anchor(root, selectors)?.range.toString()).toBe("words in a form");
    expect(new PageText(root).text).toBe("The words in a form.\nWords after it.");
  });

  it("go through a page nested deeper than the stack", () => {
    let deep = document.createElement("div");
    deep.textContent = "bottom of the well";
    for (let i = 0; i < 5_000; i++) {
      const outer = document.createElement("div");
      outer.append(deep);
      deep = outer;
    }
    expect(new PageText(deep).text).toBe("bottom of the well");
  });
});

group("Painter", () => {
  it("paints and takes off without a change to the page, and leaves other highlights alone", () => {
    const root = page("<p>The minister spoke.</p>");
    const before = document.documentElement.outerHTML;
    const life = new AbortController();
    const theirs = new Highlight();
    CSS.highlights.set("of-the-page", theirs);
    const painter = new Painter(life.signal);
    painter.paint("1", "yellow", select("minister"), 1);
    painter.paint("2", "yellow", select("spoke"), 1);
    painter.paint("1", "green", select("minister"), 1);
    expect(CSS.highlights.get("verbale-yellow")?.size).toBe(1);
    expect(CSS.highlights.get("verbale-green")?.size).toBe(1);
    painter.remove("2");
    expect(CSS.highlights.get("verbale-yellow")?.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    life.abort();
    expect(CSS.highlights.has("verbale-green")).toBe(false);
    expect(CSS.highlights.get("of-the-page")).toBe(theirs);
    CSS.highlights.delete("of-the-page");
    expect(root.isConnected).toBe(true);
  });
});

group("rangesAt", () => {
  it("finds the ranges under a point, the most particular first, and none beside the text", () => {
    page(
      "<p style='font:20px/30px monospace;margin:0;width:600px'>The minister spoke in Hanoi.</p>",
    );
    const ranges = new Map([
      ["long", select("minister spoke in Hanoi")],
      ["short", select("spoke")],
    ]);
    const box = select("spoke").getBoundingClientRect();
    const y = box.top + box.height / 2;
    expect(rangesAt(document, ranges, box.left + 4, y)).toEqual(["short", "long"]);
    expect(rangesAt(document, ranges, 590, y)).toEqual([]);
    expect(rangesAt(document, ranges, -5, -5)).toEqual([]);
  });
});
