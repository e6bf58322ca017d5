import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawBlock } from "../../../article/blocks.ts";
import { type OutlineItem, structure } from "../../../article/outline/index.ts";

/** The outline never looks at the page, so a block needs no element. */
const NO_ELEMENT = {} as Element;

function block(text: string, more: Partial<RawBlock> = {}): RawBlock {
  return {
    kind: "paragraph",
    text,
    runs: [],
    caption: false,
    element: NO_ELEMENT,
    linked: 0,
    slanted: 0,
    bold: 0,
    afterImage: false,
    ...more,
  };
}
const bold = (text: string) => block(text, { bold: text.length });
const italic = (text: string) => block(text, { slanted: text.length });
const heading = (text: string, level = 2) => block(text, { kind: "heading", level });
const read = (...lines: (string | RawBlock)[]) =>
  structure(lines.map((line) => (typeof line === "string" ? block(line) : line)));

/** The tree in short: "1", "h2", "?" with what is beneath. */
type Short = string | [string, Short[]];
const shorten = (items: readonly OutlineItem[]): Short[] =>
  items.map((item) => {
    const name =
      item.kind === "heading"
        ? `h${item.level}`
        : item.kind === "question"
          ? "?"
          : `${item.ordinal}`;
    return item.children.length > 0 ? [name, shorten(item.children)] : name;
  });
const treeOf = (...lines: (string | RawBlock)[]) => shorten(read(...lines).outline);
const kindsOf = (...lines: (string | RawBlock)[]) => read(...lines).blocks.map(({ kind }) => kind);

const PLAIN = "Both delegations thanked the hosts for the careful preparation of the meeting.";

describe("blocks", () => {
  it("tile the canonical text", () => {
    const lines = [heading("The meeting"), block(PLAIN), block("第一，互信。"), block("End.")];
    const text = lines.map((line) => line.text).join("\n");
    const { blocks } = structure(lines);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      lines.map((line) => line.text),
    );
    expect(blocks[0]).toEqual({ kind: "heading", start: 0, end: 11, level: 2 });
    expect(blocks[1]).toEqual({ kind: "paragraph", start: 12, end: 12 + PLAIN.length });
  });

  it("keep the kinds that the page marks", () => {
    const kinds = ["lead", "listItem", "quotation", "table"] as const;
    const lines = kinds.map((kind) => block(PLAIN, { kind }));
    expect(kindsOf(...lines)).toEqual(kinds);
  });

  it("take a bold line for a heading of the third level, but not in three lines of text", () => {
    const lines = [PLAIN, bold("Trade and investment"), PLAIN];
    expect(kindsOf(...lines)).not.toContain("heading");
    const { blocks, outline } = read(...lines, PLAIN);
    expect(blocks[1]).toEqual({ kind: "heading", start: 79, end: 99 });
    expect(outline).toMatchObject([{ kind: "heading", level: 3, title: "Trade and investment" }]);
  });

  it.each([
    "LTS: Nhân dịp năm mới, tòa soạn giới thiệu bài viết của một nhà ngoại giao lão thành.",
    "Lời tòa soạn: Bài viết thể hiện quan điểm riêng của tác giả.",
    "Lời Toà soạn – Cuộc trao đổi diễn ra trước hội nghị.",
    "Editor's note: This interview was held before the summit.",
    "Editor’s Note – The names of two delegates were changed.",
    "(Editor's note: The talks have ended since.)",
    "Anm. d. Red.: Das Gespräch wurde vor der Tagung geführt.",
    "Anmerkung der Redaktion: Der Text gibt die Meinung des Autors wieder.",
    "(In einer früheren Fassung fehlte ein Name. – Anm. d. Red.)",
    "От редакции: беседа состоялась накануне встречи.",
    "Примечание редакции. Мнение автора может не совпадать с нашим.",
    "Note de la rédaction : cet entretien a été mené avant le sommet.",
    "编者按：本文为作者个人观点。",
    "【编者注】会议日期已更正。",
  ])("know the editor's note: %s", (text) => {
    expect(kindsOf(text)).toEqual(["note"]);
  });

  it.each([
    "Der Botschafter (Anm. d. Red.: der frühere) dankte den Gastgebern.",
    "Editors note with interest that the talks go on.",
    "LTS is the name of a programme for young diplomats.",
    "TG&VN - Hội nghị khai mạc sáng nay tại Hà Nội.",
  ])("leave a remark within a sentence alone: %s", (text) => {
    expect(kindsOf(text)).toEqual(["paragraph"]);
  });
});

describe("headings", () => {
  it("nest by level, and cover what follows", () => {
    const { outline } = read(
      heading("Results"),
      PLAIN,
      heading("Trade", 3),
      PLAIN,
      heading("Culture", 3),
      PLAIN,
      heading("Outlook"),
      PLAIN,
    );
    expect(shorten(outline)).toEqual([["h2", ["h3", "h3"]], "h2"]);
    const [results, outlook] = outline;
    expect(results?.children.map(({ end }) => end)).toEqual([
      (results?.children[1]?.start ?? 0) - 1,
      results?.end,
    ]);
    expect(results?.end).toBe((outlook?.start ?? 0) - 1);
  });

  it("stay headings when they are numbered", () => {
    expect(treeOf(heading("1. Trade"), PLAIN, heading("2. Culture"), PLAIN)).toEqual(["h2", "h2"]);
  });

  it("nest when levels are left out", () => {
    const tree = treeOf(heading("A", 4), PLAIN, heading("B", 2), PLAIN, heading("C", 5), PLAIN);
    expect(tree).toEqual(["h4", ["h2", ["h5"]]]);
  });
});

describe("an interviewer's questions", () => {
  const answer = "We have worked on this for a year, and the text is nearly finished.";

  it.each([
    ["vi", "PV: Đại sứ đánh giá thế nào về kết quả?", "Đại sứ đánh giá thế nào về kết quả?"],
    ["vi", "Phóng viên TG&VN: Bước tiếp theo là gì?", "Bước tiếp theo là gì?"],
    ["vi", "Hỏi: Hai bên đã thống nhất những gì?", "Hai bên đã thống nhất những gì?"],
    ["vi", "TG&VN: Ông kỳ vọng gì ở chuyến thăm?", "Ông kỳ vọng gì ở chuyến thăm?"],
    ["en", "Q: What did the two sides agree on?", "What did the two sides agree on?"],
    ["en", "Q. What comes after the treaty?", "What comes after the treaty?"],
    ["de", "Frage: Worauf haben Sie sich geeinigt?", "Worauf haben Sie sich geeinigt?"],
    ["ru", "Вопрос: О чём договорились стороны?", "О чём договорились стороны?"],
    ["ru", "Корр.: Каковы ближайшие шаги?", "Каковы ближайшие шаги?"],
    ["fr", "Question : Quelle est la prochaine étape ?", "Quelle est la prochaine étape ?"],
    ["zh", "记者：双方达成了哪些共识？", "双方达成了哪些共识？"],
    ["zh", "本报记者：下一步是什么？", "下一步是什么？"],
    ["zh", "问：会谈成果如何？", "会谈成果如何？"],
  ])("are known by their label (%s): %s", (_, text, title) => {
    const { blocks, outline } = read(PLAIN, text, answer);
    expect(blocks[1]?.kind).toBe("question");
    expect(outline).toMatchObject([{ kind: "question", title, level: 1, start: 79 }]);
  });

  it.each([
    "Reporter: Anna Schmidt",
    "PV: Minh Anh",
    "PV: Xin trân trọng cảm ơn Đại sứ đã dành thời gian cho cuộc trò chuyện!",
    "Question time in parliament took up the whole afternoon.",
    "Frage und Antwort wechselten sich ab.",
  ])("are not credits, thanks, or sentences: %s", (text) => {
    expect(kindsOf(PLAIN, text, answer)).not.toContain("question");
  });

  it("are known by their bold type, asked in a sentence without a question mark too", () => {
    const { blocks, outline } = read(
      PLAIN,
      bold("Mr Ambassador, how do you judge the outcome of the conference in the spring?"),
      answer,
      bold("And trade?"),
      answer,
      bold("Please tell our readers about your plans for the coming year in office."),
      answer,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      ...["question", "paragraph", "question", "paragraph", "question", "paragraph"],
    ]);
    expect(outline.map(({ title }) => title)[1]).toBe("And trade?");
  });

  it("are known by italics", () => {
    const first = italic("Wie beurteilen Sie die Beratungen der vergangenen Woche?");
    expect(kindsOf(PLAIN, first, answer, italic("Und der Handel?"), answer)[1]).toBe("question");
  });

  it("lose the paper's name in the title where it is said each time", () => {
    const { outline } = read(
      bold("Die Rundschau: Herr Minister, was haben die Gespräche gebracht?"),
      answer,
      bold("Die Rundschau: Und wie geht es im Herbst mit den Verhandlungen weiter?"),
      answer,
    );
    expect(outline.map(({ title }) => title)).toEqual([
      "Herr Minister, was haben die Gespräche gebracht?",
      "Und wie geht es im Herbst mit den Verhandlungen weiter?",
    ]);
  });

  it("are known by a name that keeps asking while another answers", () => {
    const { blocks, outline } = read(
      "The Courier: What was on the table?",
      "Lindqvist: Trade, above all, and the question of visas.",
      "The Courier: Who spoke first?",
      "Lindqvist: The hosts did: it is their right.",
      "We spoke for an hour.",
      "The Courier: And what remains to be done?",
      "Lindqvist: The annexes.",
    );
    expect(blocks.filter(({ kind }) => kind === "question")).toHaveLength(3);
    expect(outline[1]?.title).toBe("Who spoke first?");
  });

  it("are not seen where one name only is quoted", () => {
    const said = ["Lindqvist: We agree.", "Lindqvist: We shall see.", "Lindqvist: Why not?"];
    expect(kindsOf(...said)).not.toContain("question");
  });

  it("are not bold rhetorical subheads", () => {
    expect(kindsOf(PLAIN, PLAIN, bold("What next?"), PLAIN, PLAIN)[2]).toBe("heading");
    const twice = [PLAIN, bold("Why now?"), PLAIN, PLAIN, bold("What next?"), PLAIN, PLAIN];
    expect(kindsOf(...twice).filter((kind) => kind === "heading")).toHaveLength(2);
  });

  it("are not quotations in bold", () => {
    const quoted = bold("“Who would have thought of such an agreement only a year ago?”");
    expect(kindsOf(PLAIN, quoted, PLAIN, quoted, PLAIN)).not.toContain("question");
  });

  it("are one, if the next paragraph answers it", () => {
    const long = bold("Herr Botschafter, welche Erwartungen verbinden Sie mit dem Treffen?");
    expect(kindsOf(PLAIN, long, answer)[1]).toBe("question");
    expect(kindsOf(PLAIN, bold("Und dann?"), "Antwort: Das wird man sehen.")[1]).toBe("question");
  });

  it("stand beneath a heading and end with it", () => {
    const ask = "Q: What did the two sides agree on?";
    const { outline } = read(heading("Trade"), ask, answer, heading("Culture", 3), answer);
    expect(shorten(outline)).toEqual([["h2", ["?", "h3"]]]);
    expect(outline[0]?.children[0]?.end).toBe((outline[0]?.children[1]?.start ?? 0) - 1);
  });

  it("have titles of at most 160 characters, cut at a word", () => {
    const { outline } = read(`Q: ${"What about the long annex ".repeat(12)}?`, answer);
    const title = outline[0]?.title ?? "";
    expect(title).toMatch(/^What about .*\p{L}…$/u);
    expect(title.length).toBeLessThanOrEqual(160);
    expect("What about the long annex".split(" ")).toContain(title.slice(0, -1).split(" ").at(-1));
  });
});

describe("enumerations", () => {
  const items = (...openings: string[]) =>
    treeOf(
      "The minister named several tasks.",
      ...openings.flatMap((opening) => [`${opening} the embassies.`, PLAIN]),
    );

  it.each([
    ["vi", ["Thứ nhất,", "Thứ hai,", "Thứ ba,", "Thứ tư là", "Cuối cùng,"]],
    ["vi", ["Một là,", "Hai là,", "Ba là", "Bốn là,", "Cuối cùng,"]],
    ["vi", ["Trước hết,", "Thứ hai,", "Thứ ba -", "Thứ tư:", "Thứ năm,"]],
    ["en", ["First,", "Second,", "Third,", "Fourthly,", "Finally,"]],
    ["en", ["Firstly we strengthen", "Secondly,", "Third –", "Fourth:", "Lastly,"]],
    [
      "de",
      ["Erstens stärken wir", "Zweitens,", "Drittens:", "Viertens", "Schließlich stärken wir"],
    ],
    ["ru", ["Во-первых,", "Во-вторых ,", "В-третьих,", "В-четвёртых,", "Наконец,"]],
    ["ru", ["Первое –", "Второе –", "Третье:", "Четвертое,", "В‑пятых,"]],
    ["fr", ["Premièrement,", "Deuxièmement,", "Troisièmement,", "Quatrièmement,", "Enfin,"]],
    ["zh", ["第一，", "第二，", "第三，", "第四是", "最后，"]],
    ["zh", ["首先，", "其次，", "再次，", "第四，", "最后，"]],
    ["zh", ["一是", "二是", "三是", "四是", "五是"]],
    ["zh", ["一、", "二、", "三、", "四、", "五、"]],
    ["signs", ["1.", "2.", "3.", "4.", "5."]],
    ["signs", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["signs", ["1)", "2)", "3)", "4)", "5)"]],
    ["signs", ["1/", "2/", "3/", "4/", "5/"]],
    ["signs", ["I.", "II.", "III.", "IV.", "V."]],
    ["signs", ["(i)", "(ii)", "(iii)", "(iv)", "(v)"]],
    ["signs", ["(a)", "(b)", "(c)", "(d)", "(e)"]],
    ["signs", ["a)", "b)", "c)", "d)", "đ)"]],
    ["signs", ["- First,", "- Second,", "- Third,", "- Fourth,", "- Fifth,"]],
  ])("are read (%s): %j", (_, openings) => {
    expect(items(...openings)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("are read in three steps without a number", () => {
    expect(items("D’abord,", "Ensuite,", "Enfin,")).toEqual(["1", "2", "3"]);
  });

  it("say where each item stands, what it covers and how it begins", () => {
    const first = "First, we open two consulates. They are small.";
    const second = "Second, we train people.";
    const lines = ["Two tasks remain.", first, PLAIN, second, PLAIN];
    const text = lines.join("\n");
    const { outline } = read(...lines);
    expect(outline.map(({ start, end }) => text.slice(start, end))).toEqual([
      `${first}\n${PLAIN}`,
      `${second}\n${PLAIN}`,
    ]);
    expect(outline.map(({ title }) => title)).toEqual([
      "First, we open two consulates.",
      "Second, we train people.",
    ]);
  });

  it.each([
    ["Thứ nhất, phát triển kinh tế. Đây là việc lâu dài.", "Thứ nhất, phát triển kinh tế."],
    ["第一，增进互信。双方同意。", "第一，增进互信。"],
    ["Erstens, bzw. Zuerst der Handel. Dann mehr.", "Erstens, bzw. Zuerst der Handel."],
  ])("are entitled by their first sentence: %s", (text, title) => {
    const second = text.startsWith("第")
      ? "第二，"
      : text.startsWith("T")
        ? "Thứ hai,"
        : "Zweitens";
    expect(read(text, `${second} mehr.`).outline[0]?.title).toBe(title);
  });

  it("have titles of at most 120 characters that an abbreviation does not cut", () => {
    const [first, second] = read(
      `1. Dr. Lindqvist goes to the capital. Then to the sea.`,
      `2. ${"strengthening the missions and ".repeat(8)}`,
    ).outline;
    expect(first?.title).toBe("1. Dr. Lindqvist goes to the capital.");
    expect(second?.title.length).toBeLessThanOrEqual(120);
    expect(second?.title).toMatch(/^2\. strengthening .*\p{L}…$/u);
  });

  it.each([
    [["First,"]],
    [["Finally,"]],
    [["Erstens,", "Drittens,"]],
    [["First Secretary Lindqvist greeted", "Second Secretary Moreau thanked"]],
    [
      [
        "First Lady Anna Lindqvist greeted",
        "Second World War graves moved",
        "Third World states met",
      ],
    ],
    [["Erste Gespräche führten", "Zweite Runde für"]],
    [["Thứ hai tuần tới,", "Thứ ba tuần tới,"]],
    [["Thứ hai, ngày 5/3,", "Thứ ba, ngày 6/3,", "Thứ tư, 7/3,"]],
    [["Thứ hai, Bộ trưởng thăm", "Thứ ba, Bộ trưởng thăm"]],
    [["Monday,", "Tuesday,", "Wednesday,"]],
    [["Montag, 4. Mai:", "Dienstag, 5. Mai:"]],
    [["1. Mai 2026 wurde", "2. Mai 2026 wurde"]],
    [["5. 3. trafen", "6. 3. trafen"]],
    [["2026. ", "2027. "]],
    [["1.5 million went to", "2.5 million went to"]],
    [["第一次会议在", "第二次会议在"]],
    [["7.", "8."]],
    [["Zuletzt traf er", "Schließlich traf er"]],
    [["Zunächst traf er", "Schließlich traf er"]],
  ])("are not %j", (openings) => {
    expect(items(...openings)).toEqual([]);
  });

  it("do not end with a 'finally' that is far away", () => {
    const between = Array.from({ length: 12 }, () => PLAIN);
    expect(treeOf("First, A.", "Second, B.", ...between, "Finally, all went home.")).toEqual([
      "1",
      "2",
    ]);
  });

  it("begin anew at one", () => {
    expect(items("Erstens", "Zweitens", "Drittens", "Erstens", "Zweitens")).toEqual([
      "1",
      "2",
      "3",
      "1",
      "2",
    ]);
  });

  it("may lack one", () => {
    expect(items("First,", "Second,", "Fourth,")).toEqual(["1", "2", "4"]);
    expect(items("Zweitens", "Drittens")).toEqual(["2", "3"]);
  });

  it("stand beneath the question or heading they belong to", () => {
    const tree = treeOf(
      heading("Plans"),
      "Q: What are the plans for the coming year?",
      "First, to listen.",
      "Second, to speak.",
      heading("Means"),
      "First, people.",
      "Second, time.",
    );
    expect(tree).toEqual([
      ["h2", [["?", ["1", "2"]]]],
      ["h2", ["1", "2"]],
    ]);
  });

  it("are read in list items and quotations, not in tables or headings", () => {
    const as = (kind: RawBlock["kind"]) =>
      treeOf(block("First, A.", { kind }), block("Second, B.", { kind }));
    expect(as("listItem")).toEqual(["1", "2"]);
    expect(as("quotation")).toEqual(["1", "2"]);
    expect(as("table")).toEqual([]);
  });
});

describe("ordinals that machine translation broke", () => {
  const ordinals = (...openings: string[]) =>
    treeOf(
      ...openings.flatMap((opening) => [`${opening} die Botschaften sind zu stärken.`, PLAIN]),
    );

  it.each([
    ["de", ["Erstens,", "Zweitens,", "Drittens,", "Mittwoch,", "Fünftens,"]],
    ["de", ["Erstens,", "Montag,", "Dienstag,", "Mittwoch,", "Donnerstag,"]],
    ["de", ["Erstens,", "Der zweite ist,", "Drittens,", "Der vierte,", "Fünftens,"]],
    ["de", ["Erstens", "Zweite,", "Dritte Aufgabe:", "Viertens", "Am Donnerstag,", "Sechstens"]],
    ["en", ["First,", "Second,", "Tuesday,", "Fourth,", "Thursday,", "Friday,", "Saturday,"]],
    ["en", ["The first is", "Monday,", "Third,", "On Wednesday,", "Fifth,"]],
    ["ru", ["Во-первых ,", "Понедельник,", "В-третьих ,", "Среда,", "В-пятых ,"]],
    ["ru", ["Во-первых,", "Вторая задача –", "Третье:", "В-четвертых,", "Пятая –", "Суббота,"]],
    ["fr", ["Premièrement,", "Lundi,", "Troisièmement,", "Mercredi,", "Cinquièmement,"]],
    ["zh", ["第一，", "星期一，", "第三，", "周三，", "第五，", "礼拜五，"]],
  ])("are repaired (%s): %j", (_, openings) => {
    const expected =
      openings.at(-1) === "Суббота,"
        ? ["1", "2", "3", "4", "5"]
        : openings.map((_, index) => `${index + 1}`);
    expect(ordinals(...openings)).toEqual(expected);
  });

  it("are repaired where the first is broken too, or only the next stands", () => {
    expect(ordinals("Montag,", "Drittens,", "Viertens,")).toEqual(["2", "3", "4"]);
  });

  it("keep their words in the title", () => {
    const { outline } = read(
      "Erstens, wir reden.",
      "Zweitens, wir hören zu.",
      "Drittens, wir schreiben.",
      "Mittwoch, die Tagung war offen.",
    );
    expect(outline[3]).toMatchObject({ ordinal: 4, title: "Mittwoch, die Tagung war offen." });
  });

  it.each([
    [
      ["Erstens,", "Zweitens,", "Freitag,"],
      ["1", "2"],
    ],
    [
      ["Erstens,", "Zweitens,", "Mittwoch,"],
      ["1", "2"],
    ],
    [
      ["Erstens,", "Zweitens,", "Dienstag, 5. Mai,"],
      ["1", "2"],
    ],
    [
      ["Erstens,", "Zweitens,", "Am Dienstag,"],
      ["1", "2"],
    ],
    [
      ["Erstens,", "Zweitens,", "Dienstag,", "Drittens,"],
      ["1", "2", "3"],
    ],
    [
      ["Thứ nhất,", "Thứ hai, ngày 5/3,", "Thứ hai,"],
      ["1", "2"],
    ],
    [
      ["Thứ nhất,", "Thứ hai, ngày càng nhiều"],
      ["1", "2"],
    ],
  ])("are not guessed: %j", (openings, expected) => {
    expect(ordinals(...openings)).toEqual(expected);
  });

  it("leave true weekdays alone far from the enumeration", () => {
    const between = Array.from({ length: 12 }, () => PLAIN);
    expect(ordinals("Erstens,", "Zweitens,", ...between, "Dienstag,")).toEqual(["1", "2"]);
  });
});

describe("enumerations within a paragraph", () => {
  it.each([
    "The plan has three parts: (i) more posts; (ii) more people; and (iii) more time.",
    "Kế hoạch gồm: (1) thêm cơ quan; (2) thêm người; và (3) thêm thời gian.",
    "Ba việc cần làm: một là mở cơ quan; hai là đào tạo; ba là chờ đợi.",
    "Hội nghị nhấn mạnh: thứ nhất, mở cơ quan; thứ hai, đào tạo; thứ ba, chờ đợi.",
    "Es geht um drei Dinge: erstens um Posten, zweitens um Leute und drittens um Zeit.",
    "Задачи таковы: во-первых, посты; во-вторых, люди; в-третьих, время.",
    "Trois tâches : premièrement, les postes ; deuxièmement, les gens ; troisièmement, le temps.",
    "会议强调：一是增设机构；二是培养人才；三是保持耐心。",
    "会议强调：第一，增设机构；第二，培养人才；第三，保持耐心。",
    "任务包括：（一）增设机构；（二）培养人才；（三）保持耐心。",
    "Three tasks: a) posts; b) people; c) time.",
    "There are three reasons. First, posts. Second, people. Third, time.",
    "First, posts. Second, people. Third, time.",
  ])("are read: %s", (text) => {
    const { outline } = read(text, PLAIN);
    expect(shorten(outline)).toEqual(["1", "2", "3"]);
    expect(outline.at(-1)?.end).toBe(text.length);
  });

  it("give each item its place and its words", () => {
    const text = "The plan: (i) more posts; (ii) more people; and (iii) more time.";
    const { outline } = read(text);
    expect(outline.map(({ title }) => title)).toEqual([
      "(i) more posts",
      "(ii) more people",
      "(iii) more time.",
    ]);
    expect(outline.map(({ start }) => start)).toEqual([10, 26, 48]);
  });

  it.each([
    "Article 5(i) and article 6(ii) were amended.",
    "They met at first, and for the second, third and last time.",
    "Lần thứ nhất, hai bên gặp nhau; lần thứ hai, hai bên ký kết.",
    "See (ii) and (iii) above.",
  ])("are not %s", (text) => {
    expect(read(text, PLAIN).outline).toEqual([]);
  });
});

describe("an enumeration within an item", () => {
  it("nests within a paragraph", () => {
    expect(
      treeOf("First, two things: (i) posts; (ii) people.", "Second, one thing.", PLAIN),
    ).toEqual([["1", ["1", "2"]], "2"]);
  });

  it("nests over several paragraphs", () => {
    const tree = treeOf(
      "1. The first task.",
      "(a) Posts.",
      "(b) People.",
      "2. The second task.",
      "(a) Time.",
      "(b) Patience.",
    );
    expect(tree).toEqual([
      ["1", ["1", "2"]],
      ["2", ["1", "2"]],
    ]);
  });

  it("is a sibling when it comes after and stands higher", () => {
    expect(treeOf("(a) Posts.", "(b) People.", "First, time.", "Second, patience.")).toEqual([
      "1",
      "2",
      "1",
      "2",
    ]);
    expect(treeOf("Parts: (i) posts; (ii) people.", "First, time.", "Second, rest.")).toEqual([
      "1",
      "2",
      "1",
      "2",
    ]);
  });

  it("has levels beneath what holds it", () => {
    const { outline } = read(
      heading("Plans", 3),
      "Thứ nhất, cần làm: một là mở cơ quan; hai là đào tạo.",
      "Thứ hai, chờ đợi.",
    );
    expect(outline[0]?.children.map(({ level }) => level)).toEqual([4, 4]);
    expect(outline[0]?.children[0]?.children.map(({ level }) => level)).toEqual([5, 5]);
  });
});

describe("any text", () => {
  const opening = fc.constantFrom(
    ..."First,|Second,|Third,|Finally,|Erstens|Zweitens|Mittwoch,|Am Dienstag,|Schließlich|Во-первых ,|Среда,|Пятая цель –".split(
      "|",
    ),
    ..."Thứ nhất,|Thứ hai,|Một là|Hai là|Cuối cùng,|第一，|星期一，|一是|二是|一、|1.|2.|3.|(i)|(ii)|(a)|(b)|a)|đ)|①|I.|II.".split(
      "|",
    ),
    ..."PV:|Q:|A:|Frage:|LTS:|D'abord,|Ensuite,|Zunächst|The first is".split("|"),
  );
  const sentence = fc
    .array(
      fc.oneof(
        opening,
        opening,
        fc.constantFrom("we act;", "and", "why?", "Dr. X", "😀"),
        fc.string(),
      ),
      {
        maxLength: 6,
      },
    )
    .map((words) => words.join(" "));
  const anyBlock = fc
    .record({
      text: sentence,
      kind: fc.constantFrom<RawBlock["kind"]>(
        "paragraph",
        "paragraph",
        "heading",
        "listItem",
        "table",
      ),
      level: fc.integer({ min: 1, max: 6 }),
      dress: fc.constantFrom("bold", "slanted", "linked"),
    })
    .map(({ text, kind, level, dress }) =>
      block(text, { kind, ...(kind === "heading" ? { level } : {}), [dress]: text.length }),
    );

  it("gives blocks that tile it and a tree whose ranges nest in order", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), (lines) => {
        const length = Math.max(
          0,
          lines.reduce((sum, { text }) => sum + text.length + 1, -1),
        );
        const { blocks, outline } = structure(lines);
        let next = 0;
        for (const [index, { start, end }] of blocks.entries()) {
          expect([start, end]).toEqual([next, next + (lines[index]?.text.length ?? 0)]);
          next = end + 1;
        }
        const check = (items: readonly OutlineItem[], from: number, to: number) => {
          let at = from;
          for (const item of items) {
            expect(item.start).toBeGreaterThanOrEqual(at);
            expect(item.end).toBeGreaterThanOrEqual(item.start);
            expect(item.end).toBeLessThanOrEqual(to);
            check(item.children, item.start, item.end);
            at = item.end;
          }
        };
        check(outline, 0, length);
      }),
      { numRuns: 500 },
    );
  });

  it("is read however large it is", () => {
    const many = "(i) a; (ii) b; 1) first, second, Erstens thứ nhất ".repeat(20_000);
    const lines = [
      many,
      "第一".repeat(300_000),
      `${" ".repeat(300_000)}?`,
      "the first ".repeat(99_999),
    ];
    expect(read(...lines, ...lines.map((line) => bold(line))).blocks).toHaveLength(8);
  });
});
