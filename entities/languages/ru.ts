/**
 * Russian: forms are generated from the nominative, never guessed from a form by cutting endings
 * (that made «Вьетнам» of «Вьетн» and found Перу in «Перед»). In a phrase the adjectives before the
 * head noun and the head are declined together; the genitive after it stays:
 * министр / министра / министром + иностранных дел.
 */

import type { EntityType } from "../types.ts";
import {
  CASE,
  type CasedForm,
  type Language,
  monthTable,
  scaleTable,
  wordSet,
} from "./language.ts";

/** Nominative, genitive, dative, accusative, instrumental, prepositional; variants by "/". */
type Paradigm = readonly [string, string, string, string, string, string];

const HUSH = /[жшщч]$/u;
const VELAR = /[гкхжшщч]$/u;

/** Nouns whose stem changes. */
const IRREGULAR: Record<string, Paradigm> = {
  египет: ["египет", "египта", "египту", "египет", "египтом", "египте"],
  совет: ["совет", "совета", "совету", "совет", "советом", "совете"],
  комитет: ["комитет", "комитета", "комитету", "комитет", "комитетом", "комитете"],
  посол: ["посол", "посла", "послу", "посла", "послом", "после"],
  глава: ["глава", "главы", "главе", "главу", "главой/главою", "главе"],
  восток: ["восток", "востока", "востоку", "восток", "востоком", "востоке"],
  рынок: ["рынок", "рынка", "рынку", "рынок", "рынком", "рынке"],
  отец: ["отец", "отца", "отцу", "отца", "отцом", "отце"],
  городок: ["городок", "городка", "городку", "городок", "городком", "городке"],
};

/** Names and nouns that never change though they look as if they did. */
const INDECLINABLE = /^(?:[А-ЯЁ\d]{2,}|бюро|политбюро|\p{Script=Latin}.*)$/u;

function adjective(word: string): Paradigm | null {
  const stem = word.slice(0, -2);
  if (stem.length < 2) return null;
  const soft = /[^гкхжшщч]$/u.test(stem);
  switch (word.slice(-2)) {
    case "ый":
    case "ой":
      return [word, `${stem}ого`, `${stem}ому`, word, `${stem}ым/${stem}им`, `${stem}ом`];
    case "ий":
      if (/[гкх]$/u.test(stem))
        return [word, `${stem}ого`, `${stem}ому`, word, `${stem}им`, `${stem}ом`];
      if (/[нжшщч]$/u.test(stem))
        return [word, `${stem}его`, `${stem}ему`, word, `${stem}им`, `${stem}ем`];
      return null;
    case "ая":
      return HUSH.test(stem)
        ? [word, `${stem}ей`, `${stem}ей`, `${stem}ую`, `${stem}ей`, `${stem}ей`]
        : [word, `${stem}ой`, `${stem}ой`, `${stem}ую`, `${stem}ой/${stem}ою`, `${stem}ой`];
    case "яя":
      return [word, `${stem}ей`, `${stem}ей`, `${stem}юю`, `${stem}ей`, `${stem}ей`];
    case "ое":
      return [
        word,
        `${stem}ого`,
        `${stem}ому`,
        word,
        soft ? `${stem}ым` : `${stem}им`,
        `${stem}ом`,
      ];
    case "ее":
      return [word, `${stem}его`, `${stem}ему`, word, `${stem}им`, `${stem}ем`];
    case "ые":
      return [word, `${stem}ых`, `${stem}ым`, word, `${stem}ыми`, `${stem}ых`];
    case "ие":
      if (/(?:дан|ран|чен|лен|щен|жен|ден|ган|ван|чан|рен|ан)$/u.test(stem)) return null;
      return [word, `${stem}их`, `${stem}им`, word, `${stem}ими`, `${stem}их`];
    default:
      return null;
  }
}

function fixed(word: string): Paradigm {
  return [word, word, word, word, word, word];
}

function noun(word: string, type: EntityType, last: boolean): Paradigm {
  if (INDECLINABLE.test(word)) {
    // МИД is read as a word and takes endings; США, ООН, ЕС do not.
    if (word === "МИД") return [word, "МИДа", "МИДу", word, "МИДом", "МИДе"];
    return fixed(word);
  }
  const dash = word.lastIndexOf("-");
  if (dash > 0) {
    const front = word.slice(0, dash + 1);
    return noun(word.slice(dash + 1), type, last).map((f) =>
      f
        .split("/")
        .map((x) => front + x)
        .join("/"),
    ) as unknown as Paradigm;
  }
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular)
    return irregular.map((f) =>
      f
        .split("/")
        .map((x) => word.charAt(0) + x.slice(1))
        .join("/"),
    ) as unknown as Paradigm;
  const stem = word.slice(0, -1);
  const end = lower.slice(-1);
  if (type === "PERSON" && last) {
    if (/(?:ов|ев|ёв|ин|ын)$/u.test(lower))
      return [word, `${word}а`, `${word}у`, `${word}а`, `${word}ым/${word}ом`, `${word}е`];
    if (/(?:ова|ева|ёва|ина|ына)$/u.test(lower))
      return [
        word,
        `${stem}ой/${stem}ы`,
        `${stem}ой/${stem}е`,
        `${stem}у`,
        `${stem}ой`,
        `${stem}ой/${stem}е`,
      ];
    const adjectival = /(?:ский|цкий|ской|ая|ый)$/u.test(lower) ? adjective(word) : null;
    if (adjectival)
      return [
        adjectival[0],
        adjectival[1],
        adjectival[2],
        `${adjectival[1]}/${adjectival[3]}`,
        adjectival[4],
        adjectival[5],
      ];
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(lower)) {
    const soft = /[жшщчц]$/u.test(lower);
    return [
      word,
      `${word}а`,
      `${word}у`,
      type === "PERSON" || type === "OFFICE" ? `${word}а` : word,
      soft ? `${word}ем/${word}ом` : `${word}ом`,
      `${word}е`,
    ];
  }
  switch (end) {
    case "й":
      return [
        word,
        `${stem}я`,
        `${stem}ю`,
        type === "PERSON" ? `${stem}я` : word,
        `${stem}ем`,
        lower.endsWith("ий") ? `${stem}и` : `${stem}е`,
      ];
    case "ь":
      // Masculine and feminine alike: an ending of the wrong gender never occurs in a text.
      return [
        word,
        `${stem}я/${stem}и`,
        `${stem}ю/${stem}и`,
        `${word}/${stem}я`,
        `${stem}ем/${stem}ём/${word}ю`,
        `${stem}е/${stem}и`,
      ];
    case "а":
      return [
        word,
        VELAR.test(stem) ? `${stem}и` : `${stem}ы`,
        `${stem}е`,
        `${stem}у`,
        /[жшщчц]$/u.test(stem) ? `${stem}ей/${stem}ой` : `${stem}ой`,
        `${stem}е`,
      ];
    case "я":
      if (lower.endsWith("ия"))
        return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
      return [word, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей/${stem}ёй`, `${stem}е`];
    case "о":
      if (/(?:ство|общество|право|дело)$/u.test(lower) && type !== "PERSON")
        return [word, `${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`];
      return fixed(word);
    case "е":
      if (lower.endsWith("ие") && type !== "PERSON")
        return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}и`];
      if (/(?:море|поле|побережье|междуречье|приморье|поморье)$/u.test(lower))
        return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`];
      return fixed(word);
    case "ы":
      if (type === "PERSON") return fixed(word);
      // Штатов and Филиппин: which of the two a plural takes is not to be seen on it.
      return [word, `${stem}ов/${stem}`, `${stem}ам`, word, `${stem}ами`, `${stem}ах`];
    case "и":
      if (/(?:нации|коморски|сейшели|мальдиви)$/u.test(lower))
        return [word, `${stem}й`, `${stem}ям`, word, `${stem}ями`, `${stem}ях`];
      return fixed(word);
    default:
      return fixed(word);
  }
}

/** острова, plural of остров: the only -а plural among names of places. */
const ISLANDS: Paradigm = ["острова", "островов", "островам", "острова", "островами", "островах"];

const CASES = [CASE.base, CASE.genitive, CASE.base, CASE.base, CASE.base, CASE.locative] as const;

function decline(name: string, type: EntityType): CasedForm[] {
  const words = name.split(" ");
  const paradigms: Paradigm[] = [];
  if (type === "PERSON") {
    // Vietnamese and Chinese names decline their last syllable only; European ones every part.
    const last = words.length - 1;
    const european =
      words.length === 2 || (words.length === 3 && /(?:вич|вна|ичем)$/u.test(words[1] ?? ""));
    words.forEach((w, i) => {
      paradigms.push(i === last || european ? noun(w, type, i === last) : fixed(w));
    });
  } else {
    let head = 0;
    while (head < words.length - 1) {
      const p = adjective(words[head] ?? "");
      if (!p) break;
      paradigms.push(p);
      head++;
    }
    const word = words[head] ?? "";
    const plural = head > 0 && /(?:ые|ие)$/u.test(words[0] ?? "");
    const nominal =
      head === words.length - 1 && head === 0 && type !== "PLACE" ? adjective(word) : null;
    if (nominal) paradigms.push(nominal);
    else if (plural && word.toLowerCase() === "острова")
      paradigms.push(ISLANDS.map((f) => word.charAt(0) + f.slice(1)) as unknown as Paradigm);
    else paradigms.push(noun(word, type, head === words.length - 1));
    words.slice(head + 1).forEach((w, i) => {
      // Босния и Герцеговина: both halves change.
      if (type === "PLACE" && words[head + i] === "и" && words.length === 3) {
        paradigms.push(noun(w, type, true));
      } else paradigms.push(fixed(w));
    });
  }
  const byText = new Map<string, number>();
  for (let c = 0; c < 6; c++) {
    let texts = [""];
    for (const p of paradigms) {
      const variants = (p[c] ?? p[0]).split("/");
      texts = texts.flatMap((t) => variants.map((v) => (t === "" ? v : `${t} ${v}`)));
      if (texts.length > 8) texts.length = 8;
    }
    for (const t of texts) byText.set(t, (byText.get(t) ?? 0) | (CASES[c] ?? CASE.base));
  }
  return [...byText].map(([text, cases]) => ({ text, cases }));
}

function adjectiveForms(lemma: string): string[] {
  const stem = lemma.slice(0, -2);
  const velar = /[гкхжшщч]$/u.test(stem);
  const y = velar ? "и" : "ы";
  return [
    "ий",
    "ый",
    "ого",
    "ому",
    "им",
    "ым",
    "ом",
    "ая",
    "ой",
    "ую",
    "ое",
    `${y}е`,
    `${y}х`,
    `${y}ми`,
  ].map((e) => stem + e);
}

export const ru: Language = {
  code: "ru",
  forms: decline,
  adjectiveForms,
  before: { adjective: true, noun: false, possessive: false },
  after: [{ words: [], cases: CASE.genitive }],
  adjectiveAfter: false,
  host: [
    { words: ["в"], cases: CASE.locative },
    { words: ["во"], cases: CASE.locative },
    { words: ["на"], cases: CASE.locative },
  ],
  hostBefore: null,
  calendar: {
    months: monthTable(
      "январь|января|январе|янв февраль|февраля|феврале|фев март|марта|марте апрель|апреля|апреле|апр май|мая|мае июнь|июня|июне июль|июля|июле август|августа|августе|авг сентябрь|сентября|сентябре|сен октябрь|октября|октябре|окт ноябрь|ноября|ноябре декабрь|декабря|декабре|дек",
    ),
    shapes: [
      "Y по Z",
      "Y по Z год",
      "Y по Z годы",
      "D M Y года",
      "D M Y г",
      "D M Y",
      "D M",
      "D - E M Y года",
      "D - E M Y",
      "D - E M",
      "D по E M Y года",
      "D по E M",
      "M Y года",
      "M Y г",
      "M Y",
      "Y год",
      "Y года",
      "Y году",
      "Y годом",
      "Y годе",
      "Y г",
      "Y - Z годы",
      "Y - Z годов",
      "Y - Z годах",
      "Y - Z гг",
      "D . N . Y",
      "D / N / Y",
    ],
    before: wordSet("в с до к на начале конце середине по от этого прошлого"),
  },
  numbers: {
    decimal: ",",
    scales: scaleTable(
      "тыс|тысяч|тысяча|тысячи:3 млн|миллион|миллиона|миллионов:6 млрд|миллиард|миллиарда|миллиардов:9 трлн|триллион|триллиона|триллионов:12",
    ),
    units: wordSet(
      "год года лет день дня дней месяц месяца месяцев неделя недели недель час часа часов раз раза км га тонн",
    ),
  },
};
