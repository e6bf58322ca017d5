/** Paragraphs in which the editors speak for themselves. Only whole ones: a remark within a sentence is the author's. */

const LABELS = [
  "LTS",
  "Lời (?:của )?(?:tòa|toà) soạn",
  "Editor(?:s?['’]|['’]s)? note",
  "Note from the editors?",
  "Anm(?:erkung|\\.) ?d(?:er|\\.) ?Red(?:aktion|\\.)",
  "От редакции",
  "Прим(?:ечание|\\.) ?ред(?:акции|актора|\\.)",
  "Note de la rédaction",
  "NDLR",
  "N\\.D\\.L\\.R\\.",
  "编者(?:按|注|的话)",
].join("|");

/** The label opens the line and is set off from what follows, or is all of it. */
const OPENS = new RegExp(
  `^[*\\s]{0,3}[(（[【［]?\\s?(?:${LABELS})\\s?(?:[:：.)）\\]】］]|[-–—]\\s|$)`,
  "iu",
);
/** A paragraph in brackets that the label signs. */
const SIGNS = new RegExp(`(?:${LABELS})\\s?[.]?[)）\\]】］][.]?$`, "iu");
const BRACKET = /^[(（[【［]/;

export const isNote = (text: string): boolean =>
  OPENS.test(text.slice(0, 80)) || (BRACKET.test(text) && SIGNS.test(text.slice(-60)));
