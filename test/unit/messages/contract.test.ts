import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { CallFailed, serve, unpack } from "../../../messages/contract.ts";
import { fromPage } from "../../../messages/from-page.ts";
import { fromViews } from "../../../messages/from-views.ts";
import { identify } from "../../../messages/senders.ts";

const direction = {
  double: { params: v.object({ n: v.number() }), result: v.number() },
} as const;

describe("serve", () => {
  const server = serve(direction, { double: ({ n }) => n * 2 }, null);

  it("parses, handles, packs", async () => {
    expect(await server("double", { n: 4 })).toEqual({ ok: true, value: 8 });
  });

  it("refuses what the direction does not have, also what every object has", async () => {
    for (const call of ["treble", "constructor", "__proto__", "toString"]) {
      expect(await server(call, {})).toMatchObject({ ok: false, failure: "refused" });
    }
  });

  it("refuses another shape before the handler sees it", async () => {
    const handler = vi.fn(() => 0);
    const guarded = serve(direction, { double: handler }, null);
    expect(await guarded("double", { n: "4" })).toMatchObject({ failure: "malformed" });
    expect(handler).not.toHaveBeenCalled();
  });

  it("packs failures, since no Error crosses frames", async () => {
    const failing = serve(
      direction,
      {
        double: () => {
          throw new CallFailed("storage-full");
        },
      },
      null,
    );
    const reply = await failing("double", { n: 1 });
    expect(() => unpack(direction, "double", reply)).toThrow(
      expect.objectContaining({ failure: "storage-full" }),
    );
  });
});

describe("unpack", () => {
  it("takes silence for a frame that is not there", () => {
    expect(() => unpack(direction, "double", undefined)).toThrow(
      expect.objectContaining({ failure: "not-running" }),
    );
  });

  it("takes no answer of another shape", () => {
    expect(() => unpack(direction, "double", { ok: true, value: "8" })).toThrow(
      expect.objectContaining({ failure: "malformed" }),
    );
  });
});

describe("identify", () => {
  const own = "chrome-extension://abc";
  const who = (sender: Parameters<typeof identify>[0]) => identify(sender, "abc", [own]).kind;

  it("knows our pages, alone, in a tab, framed in a page", () => {
    expect(who({ id: "abc", url: `${own}/popup.html` })).toBe("view");
    expect(who({ id: "abc", url: `${own}/editor.html#x`, tab: { id: 3 }, frameId: 9 })).toBe(
      "view",
    );
  });

  it("knows the content script of a tab by its web address", () => {
    const sender = { id: "abc", url: "https://baoquocte.vn/a.html", tab: { id: 3 }, frameId: 0 };
    expect(identify(sender, "abc", [own])).toEqual({ kind: "page", tabId: 3, url: sender.url });
  });

  it("refuses everybody else", () => {
    expect(who({ id: "other", url: `${own}/popup.html` })).toBe("nobody");
    expect(who({ id: "abc" })).toBe("nobody");
    expect(who({ id: "abc", url: "https://a.vn/", tab: { id: 3 }, frameId: 4 })).toBe("nobody");
    expect(who({ id: "abc", url: "https://a.vn/" })).toBe("nobody");
    expect(who({ id: "abc", url: "chrome-extension://abcd/popup.html" })).toBe("nobody");
    expect(who({ id: "abc", url: "https://abc/popup.html" })).toBe("nobody");
    expect(who({ id: "abc", url: "not an address", tab: { id: 3 }, frameId: 0 })).toBe("nobody");
    expect(who({ id: "abc", url: "file:///x.html", tab: { id: 3 }, frameId: 0 })).toBe("nobody");
  });
});

describe("the two directions to the background", () => {
  it("share no call: what a page may ask, it may ask as a page only", () => {
    const shared = Object.keys(fromPage).filter((call) => Object.hasOwn(fromViews, call));
    expect(shared).toEqual([]);
  });
});
