import { describe, expect, it } from "vitest";
import { lastAccepted, withVersion } from "../../../storage/history.ts";
import type { ArticleVersion } from "../../../storage/records.ts";

const text = (words: string) => ({
  title: "Title",
  text: words,
  blocks: [{ kind: "paragraph" as const, start: 0, end: words.length }],
});
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

/** Texts kept one after the other; those in `accepted` are. */
function history(texts: readonly string[], accepted: readonly number[]): ArticleVersion[] {
  let versions: ArticleVersion[] = [];
  texts.forEach((words, n) => {
    const version = { readAt: at(n), accepted: accepted.includes(n) };
    versions = withVersion(versions, text(words), version);
  });
  return versions;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, n) => `text ${n}`);

describe("the versions of an article", () => {
  it("keep a text once, as long as it is the newest", () => {
    const versions = history(["a", "a", "b", "b", "a"], [0]);
    expect(versions.map((version) => version.text)).toEqual(["a", "b", "a"]);
    expect(versions[1]?.readAt).toBe(at(2));
  });

  it("keep a text again when only its title is new", () => {
    const [version] = history(["a"], [0]);
    const next = { ...text("a"), title: "Another" };
    expect(
      withVersion(version ? [version] : [], next, { readAt: at(1), accepted: false }).length,
    ).toBe(2);
  });

  it("know since which of them changes are told", () => {
    expect(lastAccepted([])).toBeNull();
    expect(lastAccepted(history(["a", "b"], [0]))?.text).toBe("a");
    expect(lastAccepted(history(["a", "b", "c"], [0, 1]))?.text).toBe("b");
    // Annotated first, marked as read later.
    expect(lastAccepted(history(["a", "b", "b"], [0, 2]))).toMatchObject({
      text: "b",
      readAt: at(2),
    });
  });

  it("are at most twenty: the first, the newest and the accepted one stay", () => {
    const versions = history(numbered(30), [0, 3]);
    expect(versions.length).toBe(20);
    expect(versions.map((version) => version.text)).toEqual([
      "text 0",
      "text 3",
      ...numbered(30).slice(12),
    ]);
  });

  it("have a size together that a record can bear", () => {
    const long = "x".repeat(1_500_000);
    const versions = history(
      numbered(6).map((words) => words + long),
      [0],
    );
    expect(versions.map((version) => version.text.slice(0, 6))).toEqual(["text 0", "text 5"]);
    const longer = history([`a${long.repeat(2)}`, `b${long.repeat(2)}`], [0]);
    expect(longer.length).toBe(2);
  });
});
