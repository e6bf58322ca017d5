import type { ComponentChildren } from "preact";
import type { Place } from "../messages/to-page.ts";
import { type PlacedNote, type Segment, type Span, segmentsOf } from "./reading.ts";
import { useTexts } from "./texts-context.ts";

/** The texts of an article and what the reader put on them. */
export interface ReadingTexts {
  body: string;
  margin: string;
  placed: readonly PlacedNote[];
  /** The note that is open. */
  open: string | null;
  onOpen(id: string): void;
}

interface Props extends Span {
  as: "p" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "div" | "figcaption";
  text: Place["text"];
  of: ReadingTexts;
  class?: string;
}

/**
 * A block of the article's words, exactly as they stand in its text: from here offsets lead to the
 * screen and back (`data-start`). Marks are painted, as on the page; the element around a marked
 * passage serves the printer and those who cannot see colours.
 */
export function Words({ as: Tag, text, start, end, of, class: name }: Props) {
  const placed = of.placed.filter(({ place }) => place.text === text);
  return (
    <Tag data-text={text} data-start={start} class={name}>
      {segmentsOf({ start, end }, placed).map((segment) => (
        <Passage key={segment.start} segment={segment} words={of[text]} of={of} />
      ))}
    </Tag>
  );
}

interface PassageProps {
  segment: Segment;
  words: string;
  of: ReadingTexts;
}

function Passage({ segment: { start, end, over, ending }, words, of }: PassageProps) {
  const text: ComponentChildren = words.slice(start, end);
  const [top] = over;
  return (
    <>
      {top === undefined ? (
        text
      ) : (
        <mark class="passage" data-colour={top.note.colour}>
          {text}
        </mark>
      )}
      {ending.map((one) => (
        <Reference key={one.note.id} placed={one} of={of} />
      ))}
    </>
  );
}

/**
 * The way to a note by keyboard, and its number on paper. It holds no text of its own – the number
 * is drawn by the style – so that the words around it stay the article's when they are copied.
 */
function Reference({ placed: { note, number }, of }: { placed: PlacedNote; of: ReadingTexts }) {
  const { say } = useTexts();
  return (
    <button
      type="button"
      class="reference"
      data-note={note.id}
      data-number={number ?? ""}
      data-colour={note.colour}
      aria-expanded={of.open === note.id}
      aria-label={number === null ? say("readingMark") : say("readingNote", number)}
      onClick={() => of.onOpen(note.id)}
    />
  );
}
