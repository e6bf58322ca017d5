import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Draft, type DraftStore, Drafts } from "../../../components/draft.ts";
import type { NoteChange } from "../../../components/services.ts";

const start = { note: "", tags: [], colour: "yellow" as const, updatedAt: "2026-01-01T00:00:00Z" };

/** A store whose saves end when the test says so. */
function slowStore() {
  const saves: { change: NoteChange; end(): void; fail(): void }[] = [];
  let kept: NoteChange | null = null;
  const store: DraftStore = {
    save: (change) =>
      new Promise((resolve, reject) => {
        saves.push({
          change,
          end: () => resolve("2026-01-02T00:00:00Z"),
          fail: () => reject(new Error("disk")),
        });
      }),
    keep: (unsaved) => {
      kept = unsaved;
    },
    drop: () => {
      kept = null;
    },
  };
  return { store, saves, kept: () => kept };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe("a draft", () => {
  it("saves by itself after a while, once for many keys", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    for (const note of ["a", "ab", "abc"]) draft.edit({ note });
    await vi.advanceTimersByTimeAsync(600);
    expect(saves.map(({ change }) => change)).toEqual([{ note: "abc" }]);
  });

  it("saves one after the other, and is done only when the last is", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    draft.edit({ note: "first" });
    await vi.advanceTimersByTimeAsync(600);
    draft.edit({ note: "second" });
    let done: boolean | null = null;
    void draft.flush().then((ok) => {
      done = ok;
    });
    await settle();
    expect(saves.length).toBe(1);
    saves[0]?.end();
    await settle();
    expect(done).toBeNull();
    expect(saves[1]?.change).toEqual({ note: "second" });
    saves[1]?.end();
    await settle();
    expect(done).toBe(true);
    expect(draft.saving.state).toBe("saved");
  });

  it("never lets a failed older text overwrite a newer one", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    draft.edit({ note: "old", colour: "pink" });
    await vi.advanceTimersByTimeAsync(600);
    draft.edit({ note: "new" });
    saves[0]?.fail();
    await settle();
    expect(draft.saving.state).toBe("failed");
    void draft.flush();
    await settle();
    expect(saves[1]?.change).toEqual({ note: "new", colour: "pink" });
  });

  it("keeps aside what is not saved, also while a save is under way", async () => {
    const { store, saves, kept } = slowStore();
    const draft = new Draft(start, store);
    draft.edit({ note: "one" });
    expect(kept()).toEqual({ note: "one" });
    void draft.flush();
    await settle();
    draft.edit({ tags: ["t"] });
    expect(kept()).toEqual({ note: "one", tags: ["t"] });
    saves[0]?.end();
    await settle();
    expect(kept()).not.toBeNull();
    void draft.flush();
    await settle();
    saves[1]?.end();
    await settle();
    expect(kept()).toBeNull();
  });

  it("takes over what was saved elsewhere, but never over what is being written, nor older", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    draft.adopt({ ...start, note: "elsewhere", updatedAt: "2026-01-01T12:00:00Z" });
    expect(draft.value.note).toBe("elsewhere");
    draft.edit({ note: "mine" });
    draft.adopt({ ...start, note: "theirs", updatedAt: "2026-01-01T13:00:00Z" });
    expect(draft.value.note).toBe("mine");
    void draft.flush();
    await settle();
    saves[0]?.end();
    await settle();
    draft.adopt({ ...start, note: "of before", updatedAt: "2026-01-01T13:00:00Z" });
    expect(draft.value.note).toBe("mine");
  });

  it("does not chop a tag that is being typed when it saves by itself", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    draft.type("alpha,");
    draft.type("be");
    await vi.advanceTimersByTimeAsync(600);
    expect(saves[0]?.change).toEqual({ tags: ["alpha"] });
    expect(draft.value.typed).toBe("be");
    draft.type("be，", true);
    expect(draft.value.tags).toEqual(["alpha"]);
  });

  it("takes a tag that was typed and not confirmed along", async () => {
    const { store, saves } = slowStore();
    const draft = new Draft(start, store);
    draft.type("Biển Đông");
    void draft.flush();
    await settle();
    expect(saves[0]?.change).toEqual({ tags: ["Biển Đông"] });
    draft.type("biển đông，立场");
    expect(draft.value.tags).toEqual(["Biển Đông", "立场"]);
    expect(draft.value.typed).toBe("");
  });
});

describe("drafts", () => {
  it("are one for each annotation until they are saved", async () => {
    const { store, saves } = slowStore();
    const drafts = new Drafts(() => store);
    const note = { id: "1", ...start };
    const draft = drafts.open(note);
    draft.edit({ note: "text" });
    expect(drafts.open(note)).toBe(draft);
    const closing = drafts.close("1");
    await settle();
    saves[0]?.fail();
    expect(await closing).toBe(false);
    expect(drafts.open(note)).toBe(draft);
    const again = drafts.close("1");
    await settle();
    saves[1]?.end();
    expect(await again).toBe(true);
    expect(drafts.open(note)).not.toBe(draft);
  });
});
