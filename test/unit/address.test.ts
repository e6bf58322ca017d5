import { describe, expect, it } from "vitest";
import { samePublisher } from "../../article/sites/hosts.ts";
import { countryOf, ownAddress } from "../../entrypoints/background/address.ts";

const same = (a: string, b: string): boolean => samePublisher(new URL(a), new URL(b));

describe("one publisher", () => {
  it("is the same host, its mobile and AMP variants, and subdomains of a known site", () => {
    expect(same("https://www.example.org/a", "https://m.example.org/b")).toBe(true);
    expect(same("https://amp.example.org/a", "https://example.org/b")).toBe(true);
    expect(same("http://id.baoquocte.vn/a", "https://en.baoquocte.vn/b")).toBe(true);
  });

  it("is not a neighbour who shares the last labels", () => {
    expect(same("https://evil.github.io/", "https://victim.github.io/")).toBe(false);
    expect(same("https://evil.blogspot.com/", "https://victim.blogspot.com/")).toBe(false);
    expect(same("http://10.9.1.10/", "http://192.168.1.10/")).toBe(false);
    expect(same("https://example.org:8443/", "https://example.org/")).toBe(false);
    expect(same("https://a:b@example.org/", "https://example.org/")).toBe(false);
    expect(same("https://nhandan.vn/", "https://vov.vn/")).toBe(false);
    expect(same("https://notbaoquocte.vn/", "https://baoquocte.vn/")).toBe(false);
  });
});

describe("the address of an article's notes", () => {
  it("is the canonical one among its publisher's, else the page's own", () => {
    const page = "https://m.example.org/news/1?utm_source=x#top";
    expect(ownAddress("https://example.org/news/1", page)).toBe("https://example.org/news/1");
    expect(ownAddress("https://other.example/secret", page)).toBe(
      "https://m.example.org/news/1?utm_source=x",
    );
    expect(ownAddress("not an address", page)).toBe("https://m.example.org/news/1?utm_source=x");
  });
});

describe("the country of a site", () => {
  it("is the one its name says", () => {
    expect(countryOf("https://baoquocte.vn/x")).toBe("VN");
    expect(countryOf("https://www.gov.uk/x")).toBe("GB");
    expect(countryOf("https://www.state.gov/x")).toBeUndefined();
    expect(countryOf("https://eeas.europa.eu/x")).toBeUndefined();
  });
});
