/** An interviewer's questions: by their label, by the paper's name as label, or by their dress. */
import type { RawBlock } from "../blocks.ts";
import { weight } from "../weight.ts";

export interface Questions {
  /** Index of the block → length of the label before the question itself. */
  labelled: ReadonlyMap<number, number>;
  /** Bold questions that nobody answers: headings of their sections. */
  rhetorical: ReadonlySet<number>;
}

/** Names of the asking side: such a line is a question when it asks or asks for something. */
const ASKS = [
  "(?:PV|P\\.V\\.?|Phóng viên)(?: [^:：?!]{1,30})?",
  "(?:Báo )?TG ?& ?VN",
  "(?:Câu )?hỏi(?: \\d{1,2})?",
  "Q ?\\d{0,2}",
  "Question(?: \\d{1,2})?",
  "Frage(?: \\d{1,2})?",
  "Вопрос(?: \\d{1,2})?",
  "Корр\\.?",
  "Корреспондент",
  "(?:提)?问",
  "\\p{Script=Han}{0,8}记者",
].join("|");
/** Names of a trade: "Reporter: A. Smith" is a credit, so a question mark is asked for. */
const TRADES =
  "Interviewer(?:in)?|Reporter(?:in)?|Journalist(?:e|in)?|Moderator(?:in)?|Redaktion|Nhà báo|Журналист(?:ка)?|Ведущ(?:ий|ая)|主持人";
const ASKER = new RegExp(`^(?:(${ASKS})|(?:${TRADES})) ?[:：] ?|^Q\\d{0,2}\\. `, "iu");
const ANSWERER =
  /^(?:A\d{0,2}(?:\.| ?[:：])|(?:Trả lời|Đáp|Answer|Antwort|Ответ|Réponse|R|TL|О|Đ|答) ?[:：])/iu;
/** Any short name and a colon. "10:30" and "https:" are none. */
const LABEL = /^(\p{L}[^:：?？!！]{0,24}?) ?[:：](?![\d/]) ?/u;

const THANKS =
  /^(?:(?:xin |trân trọng |chân thành ){0,2}cảm ơn|(?:many )?thanks?\b|(?:vielen |besten |herzlichen )?dank|(?:большое )?спасибо|благодар|merci|谢谢|感谢)/iu;
/** How interviewers ask without a question mark. */
const REQUEST =
  /(?<!\p{L})(?:xin (?!cảm)|đề nghị|please|could you|would you|tell us|bitte|könn(?:en|ten) sie|erzählen sie|расскажите|поделитесь|скажите|пожалуйста|pou(?:vez|rriez)-vous|parlez-nous)|请(?!看)|能否/iu;
/** The person asked is spoken to; headings speak of a matter. */
const ADDRESS =
  /(?<!\p{L})(?:your?|Sie|Ihr(?:e[nmrs]?)?|[Ôô]ng|[Bb]à|[Đđ]ại sứ|[Vv]ous|[Vv]otre|[Vv]os|[Вв](?:ы|ас|ам|ами|аш\p{L}{0,4}))(?!\p{L})|[您你]/u;

const HEAD = 200;
/** What is shorter may be a subhead: "What next?" */
const SHORT = 60;
const headOf = (text: string): string => text.slice(0, HEAD);
const hasMark = (text: string): boolean => /[?？]/.test(text.slice(0, 2000));
const endsAsking = (text: string): boolean => /[?？]/.test(text.slice(-60));

const isQuoted = (text: string): boolean =>
  /^["“„«‘「『]/u.test(text) && /["”“»’」』][.?!…]?$/u.test(text.slice(-3));

type Dress = "bold" | "slanted";
const wears = (block: RawBlock, dress: Dress): boolean => block[dress] > 0.9 * block.text.length;

/** Whether what follows the label asks something: neither a credit nor the farewell. */
const saysSomething = (rest: string): boolean =>
  hasMark(rest) || (weight(rest) >= 40 && !(rest.length < 120 && THANKS.test(rest)));

export function findQuestions(body: readonly RawBlock[]): Questions {
  const labelled = new Map<number, number>();
  const rhetorical = new Set<number>();
  const askers = namesThatAsk(body);
  for (const [index, block] of body.entries()) {
    if (block.kind !== "paragraph" && block.kind !== "listItem") continue;
    const head = headOf(block.text);
    const known = ASKER.exec(head);
    const name = LABEL.exec(head);
    const length = known?.[0].length ?? (name && askers.has(keyOf(name)) ? name[0].length : 0);
    if (length === 0) continue;
    const rest = block.text.slice(length, length + 2000);
    const trade = known !== null && known[1] === undefined && !/^Q/i.test(known[0]);
    if (trade ? hasMark(rest) : saysSomething(rest)) labelled.set(index, length);
  }
  for (const dress of ["bold", "slanted"] as const) {
    findDressed(body, dress, labelled, rhetorical);
  }
  return { labelled, rhetorical };
}

const keyOf = (label: RegExpExecArray): string => (label[1] ?? "").toLowerCase();

/** Labels that open three paragraphs or more, most of them questions, answered under another label. */
function namesThatAsk(body: readonly RawBlock[]): ReadonlySet<string> {
  const keys = body.map((block) => {
    const label = block.kind === "paragraph" ? LABEL.exec(headOf(block.text)) : null;
    return label ? keyOf(label) : null;
  });
  const counts = new Map<string, { said: number; asked: number; answered: number }>();
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    const count = counts.get(key) ?? { said: 0, asked: 0, answered: 0 };
    counts.set(key, count);
    count.said++;
    if (endsAsking(body[index]?.text ?? "")) count.asked++;
    const next = keys[index + 1] ?? null;
    if (next !== null && next !== key) count.answered++;
  }
  const asking = [...counts].filter(
    ([, { said, asked, answered }]) => said >= 3 && asked > said / 2 && answered >= 2,
  );
  return new Set(asking.map(([key]) => key));
}

/** Questions set wholly in bold or in italics, which machine translation keeps where it loses labels. */
function findDressed(
  body: readonly RawBlock[],
  dress: Dress,
  labelled: Map<number, number>,
  rhetorical: Set<number>,
): void {
  const dressed: number[] = [];
  for (const [index, block] of body.entries()) {
    if (block.kind !== "paragraph" || labelled.has(index) || !wears(block, dress)) continue;
    if (ANSWERER.test(headOf(block.text)) || isQuoted(block.text)) continue;
    dressed.push(index);
  }
  const asking = dressed.filter((index) => endsAsking(body[index]?.text ?? ""));
  const [first] = asking;
  if (first === undefined) return;
  const textAt = (index: number): string => body[index]?.text ?? "";
  const isInterview =
    asking.length === 1
      ? first > 0 && isAnswered(body, first, dress)
      : asking.some((i) => weight(textAt(i)) >= SHORT || ADDRESS.test(headOf(textAt(i))));
  if (!isInterview) {
    if (dress === "bold") for (const i of asking) if (weight(textAt(i)) < SHORT) rhetorical.add(i);
    return;
  }
  const asks = new Set(asking);
  const found = dressed.filter(
    (index) =>
      asks.has(index) ||
      (asking.length > 1 && textAt(index).length >= 40 && REQUEST.test(headOf(textAt(index)))),
  );
  const names = new Map<string, number>();
  for (const index of found) {
    const name = LABEL.exec(headOf(textAt(index)));
    if (name) names.set(keyOf(name), (names.get(keyOf(name)) ?? 0) + 1);
  }
  for (const index of found) {
    const name = LABEL.exec(headOf(textAt(index)));
    const isLabel = name !== null && (names.get(keyOf(name)) ?? 0) > 1;
    labelled.set(index, isLabel ? name[0].length : 0);
  }
}

/** A question that stands alone is one where the next block answers it. */
function isAnswered(body: readonly RawBlock[], index: number, dress: Dress): boolean {
  const next = body[index + 1];
  if (!next) return false;
  if (ANSWERER.test(headOf(next.text))) return true;
  return (
    weight(body[index]?.text ?? "") >= SHORT && next.kind === "paragraph" && !wears(next, dress)
  );
}
