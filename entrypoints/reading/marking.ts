import { type Colour, rangesAt, selectedRange, watchSelection } from "../../annotations/index.ts";
import { failureKey } from "../../components/failures.ts";
import type { EditorField } from "../../components/NoteEditor.tsx";
import type { TextKey, Texts } from "../../components/texts.ts";
import { CallFailed } from "../../messages/contract.ts";
import type { Place } from "../../messages/to-page.ts";
import { HOST, Surface } from "../reader/surface.tsx";
import type { Sheet } from "./sheet.ts";

/** What has a meaning of its own when it is clicked. */
const ACTIVE = `a, button, input, textarea, .passage-card, .note, .toast, ${HOST}`;

export interface Desk {
  /** The bar's CSS `color-scheme`. */
  setScheme(scheme: string): void;
  /** A keyboard command of the browser. */
  command(command: "annotate" | "highlight"): void;
}

interface Options {
  sheet: Sheet;
  texts: Texts;
  lastColour: Colour;
  signal: AbortSignal;
  /** Whether the page is there on which a passage would be marked. */
  canMark(): boolean;
  /** Marks the words on their page. Null: the page does not show them. */
  mark(place: Place, words: string, colour: Colour): Promise<{ id: string; isNew: boolean } | null>;
  /** Opens a note; with a field, to write in it. */
  open(id: string, field?: EditorField): void;
  /** A click on nothing in particular. */
  leave(): void;
  /** The note that is open. */
  opened(): string | null;
}

/** Marking in the reading view, with the same bar and by the same hand as on the page. */
export function prepareDesk(options: Options): Desk {
  const { sheet, texts, signal } = options;
  const surface = new Surface(document, texts, signal);
  let { lastColour } = options;
  let selected: Range | null = null;

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

  const mark = async (colour: Colour): Promise<{ id: string; isNew: boolean } | null> => {
    const taken = selected;
    const found = taken === null ? null : sheet.wordsIn(taken);
    if (taken === null || found === null) return null;
    selected = null;
    surface.hideToolbar();
    getSelection()?.collapseToEnd();
    let problem: TextKey = "readingCannotMark";
    try {
      const marked = await options.mark(found.place, found.words, colour);
      if (marked !== null) {
        lastColour = colour;
        return marked;
      }
    } catch (error) {
      const failure = error instanceof CallFailed ? error.failure : "unexpected";
      if (failure !== "not-running") problem = failureKey(failure);
    }
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
    offer(false, texts.say(problem));
    return null;
  };

  const highlight = async (colour: Colour): Promise<void> => {
    const marked = await mark(colour);
    if (marked?.isNew === false) options.open(marked.id, "note");
  };
  const annotate = async (field: EditorField): Promise<void> => {
    const marked = await mark(lastColour);
    if (marked !== null) options.open(marked.id, field);
  };

  watchSelection(
    {
      onSelect: (range) => {
        if (!options.canMark() || sheet.wordsIn(range) === null) return;
        selected = range;
        offer(false);
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
      if (!event.isTrusted || event.defaultPrevented || selectedRange() !== null) return;
      if (event.target instanceof Element && event.target.closest(ACTIVE) !== null) return;
      const hits = rangesAt(document, sheet.ranges(), event.clientX, event.clientY);
      // Where marks overlap, each click goes to the next.
      const hit = hits[(hits.indexOf(options.opened() ?? "") + 1) % hits.length];
      if (hit === undefined) options.leave();
      else options.open(hit);
    },
    { signal },
  );

  addEventListener(
    "keydown",
    (event) => {
      if (event.isTrusted && event.key === "Escape") surface.hideToolbar();
    },
    { signal, capture: true },
  );

  return {
    setScheme: (scheme) => {
      surface.scheme = scheme;
    },
    command: (command) => {
      if (selected === null) return;
      if (command === "highlight") void highlight(lastColour);
      else offer(true);
    },
  };
}
