import type { Colour } from "../annotations/index.ts";
import type { NoteChange } from "./services.ts";

/** Quiet time after the last change before a draft is saved by itself, milliseconds. */
const QUIET = 500;

export interface DraftValue {
  note: string;
  tags: string[];
  colour: Colour;
  /** What stands in the tag field and is no tag yet. */
  typed: string;
}

/** A note as it is saved. */
export interface Saved {
  note: string;
  tags: string[];
  colour: Colour;
  /** ISO 8601. */
  updatedAt: string;
}

export type Saving =
  | { state: "idle" | "waiting" | "saving" | "saved" }
  | { state: "failed"; error: unknown };

/** Where a draft goes. */
export interface DraftStore {
  /** Saves for good; answers when that was (ISO 8601), rejects with what went wrong. */
  save(change: NoteChange): Promise<string>;
  /** Keeps what is not saved yet where a crash leaves it; called at every change. */
  keep(unsaved: NoteChange): void;
  /** Everything is saved: what was kept may go. */
  drop(): void;
}

/**
 * What the reader is writing on one annotation. It lives outside the component that shows it, so
 * that a view that is drawn anew loses no letter. Saves one after the other, in order; what failed
 * to be saved is saved with what comes next.
 */
export class Draft {
  value: DraftValue;
  saving: Saving = { state: "idle" };
  private readonly store: DraftStore;
  /** The newest saved state that is in here. */
  private seen: string;
  private unsaved: NoteChange = {};
  private underway: NoteChange = {};
  private chain: Promise<boolean> = Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor({ note, tags, colour, updatedAt }: Saved, store: DraftStore) {
    this.value = { note, tags, colour, typed: "" };
    this.seen = updatedAt;
    this.store = store;
  }

  /** Tells `listener` of every change until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes over what was saved elsewhere, unless something is being written here. */
  adopt({ note, tags, colour, updatedAt }: Saved): void {
    if (!isEmpty(this.unsaved) || !isEmpty(this.underway) || this.value.typed !== "") return;
    if (updatedAt <= this.seen) return;
    this.seen = updatedAt;
    this.value = { note, tags, colour, typed: "" };
    this.tell();
  }

  edit(change: NoteChange): void {
    this.value = { ...this.value, ...change };
    this.unsaved = { ...this.unsaved, ...change };
    this.saving = { state: "waiting" };
    this.store.keep({ ...this.underway, ...this.unsaved });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.persist(), QUIET);
    this.tell();
  }

  /** What is typed in the tag field; a comma of any keyboard makes it a tag, unless an input method is at work. */
  type(typed: string, composing = false): void {
    this.value = { ...this.value, typed };
    if (!composing && /[,，、;；]/.test(typed)) this.commitTyped();
    else this.tell();
  }

  /** Makes tags of what is typed. */
  commitTyped(): void {
    const tags = [...this.value.tags];
    for (const part of this.value.typed.split(/[,，、;；]/)) {
      const tag = part.normalize("NFC").trim().replace(/\s+/g, " ");
      const known = tags.some((one) => one.toLowerCase() === tag.toLowerCase());
      if (tag !== "" && !known) tags.push(tag);
    }
    this.value = { ...this.value, typed: "" };
    if (tags.length > this.value.tags.length) this.edit({ tags });
    else this.tell();
  }

  /** Saves what is not saved; false when that failed. What is typed is part of it. */
  flush(): Promise<boolean> {
    if (this.value.typed !== "") this.commitTyped();
    return this.persist();
  }

  /** Saves what is settled; a tag that is still being typed is not. */
  private persist(): Promise<boolean> {
    clearTimeout(this.timer);
    this.chain = this.chain.then(() => this.save());
    return this.chain;
  }

  private async save(): Promise<boolean> {
    if (isEmpty(this.unsaved)) return true;
    this.underway = this.unsaved;
    this.unsaved = {};
    this.set({ state: "saving" });
    try {
      this.seen = await this.store.save(this.underway);
    } catch (error) {
      this.unsaved = { ...this.underway, ...this.unsaved };
      this.underway = {};
      this.set({ state: "failed", error });
      return false;
    }
    this.underway = {};
    if (isEmpty(this.unsaved)) {
      this.store.drop();
      this.set({ state: "saved" });
    } else {
      // Once more, now: a copy from before this save would look older than it.
      this.store.keep(this.unsaved);
      this.set({ state: "waiting" });
    }
    return true;
  }

  private set(saving: Saving): void {
    this.saving = saving;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function isEmpty(change: NoteChange): boolean {
  return Object.keys(change).length === 0;
}

/** The drafts of a view, by annotation: one each, however often its editor is drawn. */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();
  private readonly storeFor: (id: string) => DraftStore;

  constructor(storeFor: (id: string) => DraftStore) {
    this.storeFor = storeFor;
  }

  /** The draft of an annotation: the one that is being written, or a new one. */
  open(note: { id: string } & Saved): Draft {
    const known = this.drafts.get(note.id);
    if (known !== undefined) return known;
    const draft = new Draft(note, this.storeFor(note.id));
    this.drafts.set(note.id, draft);
    return draft;
  }

  /** Saves a draft that stays on screen; false when it could not be. */
  flush(id: string): Promise<boolean> {
    return this.drafts.get(id)?.flush() ?? Promise.resolve(true);
  }

  /** Why a draft could not be saved; null when nothing failed. */
  failure(id: string): unknown {
    const saving = this.drafts.get(id)?.saving;
    return saving?.state === "failed" ? saving.error : null;
  }

  /** Lets a draft go once it is saved; false when it could not be, and stays. */
  async close(id: string): Promise<boolean> {
    const draft = this.drafts.get(id);
    if (draft === undefined) return true;
    if (!(await draft.flush())) return false;
    this.drafts.delete(id);
    return true;
  }

  /** Saves them all, as far as a closing view still can. */
  flushAll(): void {
    for (const draft of this.drafts.values()) void draft.flush();
  }
}
