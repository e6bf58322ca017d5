import browser from "webextension-polyfill";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Colour, rangesAt, selectedRange, watchSelection } from "../../annotations/index.ts";
import { failureKey } from "../../components/failures.ts";
import type { EditorField } from "../../components/NoteEditor.tsx";
import type { TextKey } from "../../components/texts.ts";
import { CallFailed, type Handlers, serve } from "../../messages/contract.ts";
import { fromPage } from "../../messages/from-page.ts";
import { isOurs } from "../../messages/senders.ts";
import { toPage } from "../../messages/to-page.ts";
import { askBackground, listen } from "../../messages/transport.ts";
import { browserTexts } from "../shared/browser-texts.ts";
import { GENERAL, type WorldWithGeneral } from "../shared/general.ts";
import { follow } from "./follow.ts";
import { type Marked, Session } from "./session.ts";
import { HOST, Surface } from "./surface.tsx";

const ask = askBackground(fromPage);

/** Where one copy of this script leaves word for the next, in the isolated world that they share. */
const RUNNING = Symbol.for("verbale.reader");
type World = typeof globalThis & { [RUNNING]?: { isAlive(): boolean; stop(): void } };

/** What has a meaning of its own when it is clicked, our own bar included. */
const ACTIVE = `a, button, input, textarea, select, summary, label, [contenteditable], ${HOST}`;

/** Reads the page, paints, and lets the reader mark passages. Brought in by the background. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[RUNNING]?.isAlive()) return;
  // A copy from before an update is cut off from the extension: its marks go, ours come.
  world[RUNNING]?.stop();
  // Nor is its way of reading ours.
  if (world[RUNNING]) delete (world as WorldWithGeneral)[GENERAL];
  const life = new AbortController();
  world[RUNNING] = {
    isAlive: () => !life.signal.aborted && browser.runtime?.id !== undefined,
    stop: () => life.abort(),
  };
  start(life);
});

function start(life: AbortController): void {
  const { signal } = life;
  const texts = browserTexts();
  const session = new Session(document, signal);
  const surface = new Surface(document, texts, signal);
  let lastColour: Colour = "yellow";
  /** The passage the reader selected, by hand, and which still is. */
  let selected: Range | null = null;
  /** The mark whose editor was opened last. */
  let edited = "";

  const offer = (takeFocus: boolean, problem: string | null = null): void => {
    if (selected === null) return;
    const acts = {
      onColour: (colour: Colour) => void highlight(colour),
      onNote: () => void annotate("note"),
      onTag: () => void annotate("tag"),
      onClose: () => surface.hideToolbar(),
    };
    surface.showToolbar(selected, acts, { lastColour, takeFocus, problem });
  };

  /** Saves the selected passage, once however often it is clicked; what goes wrong is said where the reader looks. */
  const mark = async (colour: Colour): Promise<Marked | null> => {
    if (selected === null) return null;
    const taken = selected;
    selected = null;
    surface.hideToolbar();
    // To its end, where a reader at the keyboard goes on.
    getSelection()?.collapseToEnd();
    try {
      const marked = await session.mark(taken, colour);
      lastColour = colour;
      return marked;
    } catch (error) {
      const key: TextKey = failureKey(error instanceof CallFailed ? error.failure : "unexpected");
      // Back to the passage, unless the reader has selected another meanwhile.
      if (selected === null) {
        selected = taken;
        getSelection()?.setBaseAndExtent(
          taken.startContainer,
          taken.startOffset,
          taken.endContainer,
          taken.endOffset,
        );
      }
      offer(false, texts.say(key));
      return null;
    }
  };

  const edit = (id: string, field: EditorField): void => {
    const range = session.marks.rangeOf(id);
    if (range === null) return;
    edited = id;
    surface.showEditor(id, range, field);
  };

  const highlight = async (colour: Colour): Promise<void> => {
    const marked = await mark(colour);
    // Of a mark that is there the colour, too, is chosen in its editor.
    if (marked?.isNew === false) edit(marked.id, "note");
  };

  const annotate = async (field: EditorField): Promise<void> => {
    const marked = await mark(lastColour);
    if (marked !== null) edit(marked.id, field);
  };

  watchSelection(
    {
      onSelect: (range) => {
        if (!session.isOpen) return;
        selected = range;
        surface.finishEditor(() => offer(false));
      },
      onClear: () => {
        selected = null;
        surface.hideToolbar();
      },
    },
    signal,
  );

  addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || !session.isOpen || event.defaultPrevented) return;
      if (selectedRange() !== null) return;
      const target = event.target;
      if (target instanceof Element && target.closest(ACTIVE) !== null) return;
      const hits = rangesAt(document, session.marks.ranges(), event.clientX, event.clientY);
      // Where marks overlap, each click goes to the next.
      const hit = hits[(hits.indexOf(edited) + 1) % hits.length];
      surface.finishEditor(() => {
        if (hit !== undefined) edit(hit, "note");
      });
    },
    { signal },
  );

  addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.key !== "Escape") return;
      surface.hideToolbar();
      surface.finishEditor();
    },
    { signal, capture: true },
  );

  const handlers: Handlers<typeof toPage, null> = {
    "page:state": () => session.state(),
    "page:open-anyway": async () => {
      await session.open(true);
      return null;
    },
    "annotation:reveal": ({ id }) => session.reveal(id),
    "entity:reveal": ({ id, occurrence }) => session.revealEntity(id, occurrence),
    "text:reveal": ({ place }) => session.revealText(place),
    "text:mark": ({ place, words, colour }) => session.markText(place, words, colour),
    "annotations:changed": async () => {
      await session.refresh();
      return null;
    },
    "selection:command": async ({ command }) => {
      if (!session.isOpen || selected === null) return null;
      if (command === "highlight") await highlight(lastColour);
      else offer(true);
      return null;
    },
    "editor:close": ({ id }) => {
      surface.closeEditor(id);
      return null;
    },
  };
  const origin = browser.runtime.getURL("").replace(/\/$/, "");
  const stopListening = listen("page", (sender) =>
    isOurs(sender, browser.runtime.id, [origin]) ? serve(toPage, handlers, null) : null,
  );
  signal.addEventListener("abort", stopListening);

  ask("colour:last", {}).then(
    (colour) => {
      lastColour = colour;
    },
    () => undefined,
  );
  follow(session, surface, signal);
}
