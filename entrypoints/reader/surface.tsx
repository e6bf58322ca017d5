import { render } from "preact";
import browser from "webextension-polyfill";
import { type Box, type Colour, type Place, placeBy, within } from "../../annotations/index.ts";
import { call, get, isElement, parentOf } from "../../article/dom.ts";
import type { EditorField } from "../../components/NoteEditor.tsx";
import { SelectionToolbar } from "../../components/SelectionToolbar.tsx";
import type { Texts } from "../../components/texts.ts";
import { FINISH } from "../../messages/transport.ts";
import surfaceStyles from "./surface.css?inline";

/** The element that holds all of our own. */
export const HOST = "verbale-ui";

/** How often an editor is asked to finish, three times a second, before it is left with what it says. */
const ASKED_TO_FINISH = 10;

export interface ToolbarActs {
  onColour(colour: Colour): void;
  onNote(): void;
  onTag(): void;
  onClose(): void;
}

/**
 * Everything that Verbale puts into the page: one host with a closed shadow root, there only
 * while it shows something. It holds buttons and a frame of the extension's own origin; a note's
 * text never enters the page, which can read even a closed root (`window.find`).
 */
export class Surface {
  private readonly document: Document;
  private readonly texts: Texts;
  /** As the system has it, unless a page of ours has a switch. A CSS `color-scheme`. */
  scheme = "light dark";
  private host: HTMLElement | null = null;
  private box: HTMLElement | null = null;
  private shown: "nothing" | "toolbar" | "editor" = "nothing";
  /** Where the passage is now: asked again when the page scrolls. */
  private boxes: () => readonly Box[] = () => [];
  private waiting = false;
  private at: Place = { left: 0, top: 0 };
  private frame: HTMLIFrameElement | null = null;
  /** Whether the frame has its page; nothing can have been written in it before. */
  private loaded = false;
  /** The annotation whose editor is open. */
  private edited = "";
  private asking: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus in the page before the editor took it. */
  private before: Element | null = null;
  /** What is to happen once the editor has saved and is gone. */
  private afterEditor: () => void = () => undefined;

  constructor(document: Document, texts: Texts, signal: AbortSignal) {
    this.document = document;
    this.texts = texts;
    const move = (): void => {
      if (this.shown === "nothing" || this.waiting) return;
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        this.place();
      });
    };
    const passive = { signal, passive: true, capture: true };
    addEventListener("scroll", move, passive);
    addEventListener("resize", move, passive);
    signal.addEventListener("abort", () => this.clear());
  }

  /** Shows the toolbar by a range, or changes what it says. */
  showToolbar(
    range: Range,
    acts: ToolbarActs,
    state: { lastColour: Colour; takeFocus: boolean; problem: string | null },
  ): void {
    const box = this.mount("toolbar", range);
    const guarded: ToolbarActs = {
      onColour: (colour) => this.ifSeen(() => acts.onColour(colour)),
      onNote: () => this.ifSeen(acts.onNote),
      onTag: () => this.ifSeen(acts.onTag),
      onClose: acts.onClose,
    };
    render(<SelectionToolbar texts={this.texts} {...guarded} {...state} />, box);
    this.place();
  }

  hideToolbar(): void {
    if (this.shown === "toolbar") this.clear();
  }

  /** Opens the framed editor of an annotation by its range, with the cursor in one of its fields. */
  showEditor(id: string, range: Range, field: EditorField = "note"): void {
    this.clear();
    this.before = get(this.document, "activeElement");
    const box = this.mount("editor", range);
    const frame = this.create("iframe") as HTMLIFrameElement;
    frame.src = `${browser.runtime.getURL("editor.html")}#${id}/${field}`;
    frame.title = this.texts.say("editorTitle");
    frame.className = "editor";
    this.frame = frame;
    this.edited = id;
    frame.addEventListener("load", () => {
      if (this.frame === frame) this.loaded = true;
    });
    box.append(frame);
    this.place();
    frame.focus();
  }

  /**
   * Does `then` once no editor is open. An open one is asked to save first, and stays, with the
   * reason, if it cannot.
   */
  finishEditor(then: () => void = () => undefined): void {
    if (this.shown !== "editor") {
      then();
      return;
    }
    // A frame that has not loaded holds nothing yet; one that the page took out, or that is left
    // from before an update of the extension, would never answer.
    const alive = this.host?.isConnected === true && browser.runtime?.id !== undefined;
    if (!alive || !this.loaded) {
      this.clear();
      then();
      return;
    }
    this.afterEditor = then;
    this.askToFinish(ASKED_TO_FINISH);
  }

  /** Again and again for a while: the frame may not be listening yet. It may also be unable to save. */
  private askToFinish(times: number): void {
    clearTimeout(this.asking);
    if (times === 0) {
      this.afterEditor = () => undefined;
      return;
    }
    // The address of the frame is another than ours (`use_dynamic_url`), and nothing is told that way.
    this.frame?.contentWindow?.postMessage(FINISH, "*");
    this.asking = setTimeout(() => this.askToFinish(times - 1), 300);
  }

  /** The editor of this annotation has saved: it goes, and the focus goes back to where it was. */
  closeEditor(id: string): void {
    if (this.shown !== "editor" || id !== this.edited) return;
    const { before, afterEditor, host } = this;
    this.afterEditor = () => undefined;
    const focused = get(this.document, "activeElement");
    // Elsewhere already, if the reader clicked into a field of the page.
    const ours = focused === host || focused === null || focused === get(this.document, "body");
    this.clear();
    if (ours && before instanceof HTMLElement) before.focus({ preventScroll: true });
    afterEditor();
  }

  private clear(): void {
    if (this.box !== null) render(null, this.box);
    this.host?.remove();
    this.host = null;
    this.box = null;
    this.frame = null;
    this.loaded = false;
    clearTimeout(this.asking);
    this.shown = "nothing";
  }

  private mount(what: "toolbar" | "editor", range: Range): HTMLElement {
    this.boxes = () => [...range.getClientRects()];
    this.shown = what;
    const mountPoint = this.mountPoint(range);
    // The page may have taken our host out, or put up a dialog that we have to be in.
    if (this.box !== null && this.host !== null && parentOf(this.host) === mountPoint)
      return this.box;
    this.host?.remove();
    const host = this.create(HOST);
    // The page's rules for unknown elements must not move or hide us.
    for (const [name, value] of Object.entries({
      all: "initial",
      position: "fixed",
      inset: "0 auto auto 0",
      "z-index": "2147483647",
      display: "block",
    })) {
      host.style.setProperty(name, value, "important");
    }
    const root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(surfaceStyles);
    root.adoptedStyleSheets = [sheet];
    const box = this.create("div");
    box.className = "surface";
    box.lang = this.texts.lang;
    box.style.colorScheme = this.scheme;
    root.append(box);
    mountPoint.append(host);
    this.host = host;
    this.box = box;
    return box;
  }

  /**
   * Acts only when the reader can have seen what was clicked: a page can make our host transparent
   * or lay something over it, and so lead a real click to it.
   */
  private ifSeen(act: () => void): void {
    const { host, box } = this;
    if (host === null || box === null) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    const style = getComputedStyle(host);
    const plain =
      style.opacity === "1" && style.visibility === "visible" && style.filter === "none";
    const above = call(this.document, "elementFromPoint", left + width / 2, top + height / 2);
    if (plain && above === host) act();
  }

  // By the prototype's own methods: a page can name an image "createElement".
  private create(name: string): HTMLElement {
    return call(this.document, "createElement", name);
  }

  /** A modal dialog makes everything outside it inert: by a passage in one, we have to be in it too. */
  private mountPoint(range: Range): Element {
    const start = parentOf(range.startContainer);
    const dialog =
      start !== null && isElement(start) ? call(start, "closest", "dialog:modal") : null;
    return dialog ?? this.rootElement();
  }

  private rootElement(): HTMLElement {
    return get(this.document, "documentElement");
  }

  private place(): void {
    if (this.box === null) return;
    const size = { width: this.box.offsetWidth, height: this.box.offsetHeight };
    const root = this.rootElement();
    const viewport = { width: root.clientWidth, height: window.innerHeight };
    const found = placeBy(this.boxes(), size, viewport);
    // An editor stays in sight: a note half written must not vanish with a scroll.
    const at = found ?? (this.shown === "editor" ? within(this.at, size, viewport) : null);
    this.box.style.visibility = at === null ? "hidden" : "visible";
    if (at === null) return;
    this.at = at;
    this.moveTo(this.box, at);
  }

  /** Moves the box there, whatever zoom or transform the page has given its root. */
  private moveTo(box: HTMLElement, { left, top }: Place): void {
    box.style.transform = `translate(${left}px, ${top}px)`;
    const is = box.getBoundingClientRect();
    const scale = is.width / box.offsetWidth || 1;
    const x = left + (left - is.left) / scale;
    const y = top + (top - is.top) / scale;
    box.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }
}
