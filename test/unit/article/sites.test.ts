// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { addresses, hostCovers, siteOfHost } from "../../../article/sites/addresses.ts";
import { knownHosts } from "../../../article/sites/hosts.ts";
import { rules } from "../../../article/sites/index.ts";
import { parse } from "./pages.ts";

const sorted = (ids: string[]) => [...ids].sort();

describe("the site rules", () => {
  it("stand in alphabetical order, each once, addresses and rules alike", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual(sorted([...new Set(ids)]));
    const known = addresses.map((site) => site.id);
    expect(known).toEqual(sorted([...new Set(known)]));
    const byHost = rules.filter((rule) => rule.when === undefined).map((rule) => rule.id);
    expect(byHost).toEqual(known);
    expect(rules).toHaveLength(17);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has selectors that parse",
    (_, rule) => {
      const document = parse("<p>");
      const { title = [], kicker = [], lead = [], author = [], date = [] } = rule;
      const lists = [
        title,
        kicker,
        lead,
        author,
        date,
        rule.body,
        rule.drop ?? [],
        rule.caption ?? [],
      ];
      for (const selector of [...lists.flat(), ...(rule.when ? [rule.when] : [])]) {
        expect(() => document.querySelector(selector), selector).not.toThrow();
      }
      expect(rule.body.length).toBeGreaterThan(0);
      if (rule.zone) expect(rule.zone).toMatch(/^[+-]\d\d:\d\d$/);
    },
  );

  it("know hosts by their labels", () => {
    expect(siteOfHost("www.vietnam.vn")?.id).toBe("vietnam-vn");
    expect(siteOfHost("thongtin.vietnam.vn")?.id).toBe("vietnam-vn");
    expect(siteOfHost("vietnam.vnanet.vn")).toBeNull();
    expect(siteOfHost("notvietnam.vn")).toBeNull();
    expect(siteOfHost("EN.baoquocte.vn")?.id).toBe("baoquocte");
    expect(hostCovers("vov.vn", "vov.vn")).toBe(true);
    expect(knownHosts).toEqual(sorted(knownHosts));
    expect(knownHosts.every((host) => /^[a-z0-9.-]+$/.test(host))).toBe(true);
  });

  const article = (id: string, path: string) =>
    addresses.find((site) => site.id === id)?.article?.test(path) ?? false;

  it.each([
    ["baoquocte", "/mot-bai-viet-mau-123456.html"],
    ["baoquocte", "/mot-bai-viet-mau-123456.html&mobile=yes&amp=1"],
    ["onecms", "/mau-post1012345.vnp"],
    ["onecms", "/de-DE/nachrichten/m%E1%BA%ABu-1234567.vov"],
    ["vccorp", "/mau-20260518100500123.htm"],
    ["vietnam-vn", "/ja/mot-bai-viet-mau-dai"],
    ["xinhua", "/politics/20260228/0a1b2c3d/c.html"],
    ["people", "/n1/2024/0424/c1001-40223222.html"],
    ["the-diplomat", "/2026/02/a-slug/"],
    ["mid-russia", "/ru/foreign_policy/news/2081234/"],
  ])("%s knows %s for an article", (id, path) => expect(article(id, path)).toBe(true));

  it.each([
    ["baoquocte", "/ngoai-giao/tin-bo-ngoai-giao"],
    ["baoquocte", "/search_enginer.html"],
    ["vietnam-vn", "/en/category/news"],
    ["the-diplomat", "/2026/02/"],
    ["onecms", "/chinh-tri/"],
  ])("%s does not take %s for one", (id, path) => expect(article(id, path)).toBe(false));
});
