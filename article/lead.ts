/** The lead (sapo, standfirst, Vorspann): the paragraph in larger type between headline and body. */
import { EVERYTHING, type RawBlock, readBlocks } from "./blocks.ts";
import { creditOf } from "./boilerplate.ts";
import { all, attribute, closest } from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";
import { likeness } from "./text.ts";
import { weight } from "./weight.ts";

const NAMES =
  /sapo|standfirst|(?:^|[-_ ])lead(?:[-_ ]|$)|intro|summary|sub-?title|sub-?head|\bdek\b|teaser|description|excerpt|abstract|vorspann|chapo|anons|entradilla|bajada/i;

/**
 * By the site's rule; else the block after the headline that says what the description says,
 * or bears a lead's name. Some sites set their lead as two or three points.
 * @param between blocks from the headline on to the body's first sentence, and that sentence
 * @param likely the blocks that look most like a lead, where that was judged
 */
export function leadOf(
  facts: PageFacts,
  between: readonly RawBlock[],
  likely: readonly RawBlock[],
  title: string,
): readonly RawBlock[] {
  for (const selector of facts.rule?.lead ?? []) {
    for (const element of all(facts.document, selector, 3)) {
      const blocks = readBlocks([element], EVERYTHING);
      const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (length >= 20 && length < 1500) return blocks;
    }
  }
  const one = plainLead(facts, between, title);
  const isLikely = one === null || likely.some((block) => sameText(block, one));
  return isLikely && likely.length > 0 ? likely : one ? [one] : [];
}

const sameText = (a: RawBlock, b: RawBlock): boolean =>
  a.runs.length > 0 && a.runs[0]?.node === b.runs[0]?.node;

function plainLead(facts: PageFacts, between: readonly RawBlock[], title: string): RawBlock | null {
  const said = [
    facts.meta("og:description"),
    facts.meta("description"),
    facts.data?.description ?? null,
  ]
    .filter((x) => x !== null)
    .map((x) => x.replace(/(?:\.\.\.|…)$/, "").trim())
    .filter((x) => x.length > 30);
  const candidates = between.filter(
    (block) =>
      weight(block.text) >= 40 &&
      block.text.length <= 900 &&
      block.linked < 0.5 * block.text.length &&
      !closest(block.element, "figure, [class*=caption i]") &&
      creditOf(block.text) === null &&
      likeness(block.text, title) < 0.8,
  );
  const agrees = (text: string): boolean =>
    said.some((x) => likeness(text, x) > 0.75 || text.startsWith(x.slice(0, 80)));
  return (
    candidates.find((block) => agrees(block.text)) ??
    candidates.find(({ element }) => isNamedLead(attribute(element, "class") ?? "")) ??
    onlySentence(candidates.filter((block) => block !== between.at(-1)))
  );
}

/** "image-description" is a picture's. */
const isNamedLead = (name: string): boolean =>
  NAMES.test(name) && !/image|photo|picture|media|figure|caption/i.test(name);

/** One full sentence, and nothing like it, between headline and body. */
function onlySentence(candidates: readonly RawBlock[]): RawBlock | null {
  const sentences = candidates.filter(
    (block) =>
      weight(block.text) >= 80 &&
      /[.!?…。！？]["”»]?$/.test(block.text) &&
      block.slanted < 0.5 * block.text.length &&
      !closest(
        block.element,
        "figure, aside, form, nav, ul, [class*=caption i], [class*=cookie i]",
      ),
  );
  return sentences.length === 1 ? (sentences[0] ?? null) : null;
}
