// @vitest-environment jsdom
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../article/index.ts";
import { article as schema } from "../../../messages/schemas.ts";
import { parse } from "./pages.ts";

const url = "https://paper.example/world/2026/04/07/ministers-meet-in-the-old-harbour-hall";
const story =
  "<p>The ministers met in the old harbour hall on Monday and signed a note on the exchange of sea charts.</p>".repeat(
    6,
  );
const page = (head: string, body = "", address = url) =>
  readArticle(
    parse(
      `<html lang="en"><head><title>Ministers meet</title><meta property="og:type" content="article">${head}</head><body><article><h1>Ministers meet</h1>${story}${body}</article></body></html>`,
    ),
    address,
  );
const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ministers meet", ...more })}</script>`;

describe("whatever a page says, its article can be sent and kept", () => {
  it.each([
    ["an edition on the disk", '<link rel="alternate" hreflang="de" href="file:///C:/x">', ""],
    ["an edition in code", '<link rel="alternate" hreflang="de" href="javascript:alert(1)">', ""],
    ["an endless edition", `<link rel="alternate" hreflang="de" href="/${"ü".repeat(1500)}">`, ""],
    ["an endless licence", data({ license: "x".repeat(9000) }), ""],
    ["an endless publisher", data({ publisher: { name: "x".repeat(9000) } }), ""],
    ["an endless heading", "", `<h2>${"word ".repeat(40_000)}</h2>${story}`],
    ["an endless description", `<meta name="description" content="${"x ".repeat(9000)}">`, ""],
  ])("%s", (_, head, body) => {
    const read = page(head, body);
    expect(read).not.toBeNull();
    expect(v.safeParse(schema, read).issues).toBeUndefined();
  });

  it("an endless address of its own", () => {
    const read = page("", "", `${url}?q=${"x".repeat(9000)}`);
    expect(v.safeParse(schema, read).issues).toBeUndefined();
  });

  it("tags without an end in its data cost nothing", () => {
    expect(page(data({ articleBody: "<br".repeat(200_000) }))).not.toBeNull();
  }, 5_000);
});
