// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type ForestData, growForest } from "../../../article/general/forest.ts";
import { readArticle, readArticleOnPage } from "../../../article/index.ts";
import { parse } from "./pages.ts";

const url = "https://paper.example/politics/ministers-meet-in-the-old-harbour-hall";

const sentences = [
  "The ministers met in the old harbour hall on Monday and signed a note on the exchange of sea charts.",
  "Officials of both ministries will compare their surveys every spring, the note says, and publish what differs.",
  "A first comparison is to be ready before the rains begin, according to two people who read the draft.",
  "Fishermen have long asked for better charts of the shallows west of the islands, where nets are lost each year.",
  "The note does not touch the question of where the border runs, on which talks go on separately.",
];
const story = sentences.map((text) => `<p class="story-text">${text}</p>`).join("");
const html = (body: string, head = "") =>
  parse(`<html lang="en"><head><title>Ministers meet in the old harbour hall</title>
    <meta property="og:type" content="article">
    <meta property="og:title" content="Ministers meet in the old harbour hall">
    <meta property="article:published_time" content="2026-04-07T06:10:00Z">${head}</head>
    <body><nav><a href="/a">World</a> <a href="/b">Business</a></nav>
    <article class="article"><h1>Ministers meet in the old harbour hall</h1>
    <div class="article-body">${body}</div></article>
    <footer>About us · Terms · Privacy</footer></body></html>`);

describe("a page of which no rule is known", () => {
  it("is read to the letter", () => {
    expect(readArticle(html(story), url)?.text).toBe(sentences.join("\n"));
  });

  it("keeps the words apart that markup glued together", () => {
    const glued =
      '<p class="story-text">Die Sitzung des<a href="/p">Politbüros</a> begann am Morgen und dauerte bis in den Abend hinein.</p>';
    const page = readArticleOnPage(html(story + glued), url);
    const text = page?.article.text ?? "";
    expect(text).toContain("des Politbüros begann");
    const at = text.indexOf("Politbüros");
    expect(page?.body.toRange(at, at + 10)?.toString()).toBe("Politbüros");
    expect(page?.body.toRange(at - 4, at + 10)?.toString()).toBe("desPolitbüros");
  });

  it("keeps a heading that would be a button as a line", () => {
    const [first, second, ...rest] = sentences.map((text) => `<p class="story-text">${text}</p>`);
    const body = `${first}${second}<h2>Facebook</h2>${rest.join("")}<p class="story-text">Facebook</p>`;
    const text = readArticle(html(body), url)?.text ?? "";
    expect(text.match(/^Facebook$/gm)).toHaveLength(1);
  });

  it("leaves out posts of social networks", () => {
    const post = `<blockquote class="twitter-tweet"><p>${"Not the article's own words at all. ".repeat(4)}</p></blockquote>`;
    const [first, ...rest] = sentences.map((text) => `<p class="story-text">${text}</p>`);
    expect(readArticle(html(first + post + rest.join("")), url)?.text).not.toContain("own words");
  });

  it("whose text is in its data alone is read from them, and painted nowhere", () => {
    const data = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ministers meet in the old harbour hall",
      articleBody: sentences.join("\n\n"),
    };
    const page = readArticleOnPage(
      html("", `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
      url,
    );
    expect(page?.article.text).toBe(sentences.join("\n"));
    expect(page?.body.toRange(0, 10)).toBeNull();
  });

  it("names an organisation only where the article's own data do, and no person is named", () => {
    const by = (author: unknown) =>
      readArticle(
        html(
          story,
          `<script type="application/ld+json">${JSON.stringify({
            "@type": "NewsArticle",
            headline: "Ministers meet in the old harbour hall",
            author,
            publisher: { "@type": "Organization", name: "The Paper" },
          })}</script>`,
        ),
        url,
      )?.byline;
    const paper = { "@type": "Organization", name: "The Paper" };
    const person = { "@type": "Person", givenName: "Ada", familyName: "Muster" };
    const agency = { "@type": "Organization", name: "dpa" };
    expect(by([person, paper])).toBe("Ada Muster");
    expect(by([person, agency])).toBe("Ada Muster, dpa");
    expect(by(paper)).toBe("The Paper");
    expect(by(agency)).toBe("dpa");
    expect(by([{ "@id": "#nobody" }])).toBeNull();
  });
});

describe("a forest", () => {
  // x0 < 2 ? (x1 < 5 ? -1 : 1) : 3, and a second tree that is one leaf of 1
  const data: ForestData = {
    thresholds: [[2], [5]],
    step: 0.5,
    base: 0,
    nodes: "###$#!",
  };

  it("is grown from its text and answers with a probability", () => {
    const letter = (n: number) => String.fromCharCode(35 + n + (35 + n >= 92 ? 1 : 0));
    const leaf = (value: number) => `!${letter(value / 0.5 + 45)}`;
    const split = (feature: number) => letter(feature) + letter(0);
    const nodes = split(0) + split(1) + leaf(-1) + leaf(1) + leaf(3) + leaf(1);
    const forest = growForest({ ...data, nodes });
    const chance = (x: number) => 1 / (1 + Math.exp(-x));
    expect(forest([1, 4])).toBeCloseTo(chance(-1 + 1));
    expect(forest([1, 5])).toBeCloseTo(chance(1 + 1));
    expect(forest([2, 0])).toBeCloseTo(chance(3 + 1));
  });

  it("that is cut off is refused", () => expect(() => growForest(data)).toThrow(RangeError));
});
