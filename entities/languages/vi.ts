/** Vietnamese: no endings; the country follows its head. */

import { ANY_CASE, invariant, type Language, scaleTable, wordSet } from "./language.ts";

export const vi: Language = {
  code: "vi",
  forms: invariant,
  adjectiveForms: () => [],
  before: { adjective: false, noun: false, possessive: false },
  after: [
    { words: [], cases: ANY_CASE },
    { words: ["nuoc"], cases: ANY_CASE },
  ],
  adjectiveAfter: false,
  host: [
    { words: ["tai"], cases: ANY_CASE },
    { words: ["o"], cases: ANY_CASE },
  ],
  hostBefore: null,
  calendar: {
    // Months have numbers, no names: tháng 9.
    months: new Map(),
    shapes: [
      "D / N / Y",
      "D - N - Y",
      "D . N . Y",
      "ngay D den E / N / Y",
      "ngay D den E / N",
      "ngay D den ngay E / N / Y",
      "ngay D den ngay E / N",
      "ngay D / N / Y",
      "ngay D - N - Y",
      "ngay D . N . Y",
      "ngay D - E / N / Y",
      "ngay D - E / N",
      "D - E / N / Y",
      "D - E / N",
      "ngay D thang N nam Y",
      "ngay D thang N , Y",
      "D thang N nam Y",
      "ngay D thang N",
      "ngay D / N",
      "ngay D - N",
      "D / N",
      "D thang N",
      "thang N / Y",
      "thang N - Y",
      "thang N nam Y",
      "nam Y",
      "nam Y - Z",
      "nam Y den nam Z",
      "Y den nam Z",
      "Y den Z",
    ],
    before: wordSet("ngay sang chieu toi trua dem hom tu den vao thang va"),
  },
  numbers: {
    decimal: ",",
    scales: scaleTable("nghin|ngan:3 trieu:6 ty|ti:9"),
    units: wordSet("nam ngay thang tuan gio lan km m ha tan nguoi% do"),
  },
};

/**
 * Second syllables that make a common noun of a country's name at the head of a sentence, where the
 * capital says nothing: Pháp luật (law), Mỹ thuật (fine arts), Ý kiến (opinion). Folded.
 */
export const NOT_A_COUNTRY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["phap", wordSet("luat ly lenh nhan y che quyen danh su")],
  ["my", wordSet("thuat pham nhan nu hoc duc vi mieu man")],
  ["nhat", wordSet("ky bao thuc trinh nguyet dinh la thiet ban")],
  ["y", wordSet("kien tuong nghia chi thuc do dinh tu tho nguyen te hoc vi thay ba ong")],
  ["duc", wordSet("tin tinh do hanh phat cha thanh giao vua me ong")],
  ["ao", wordSet("dai giap phong khoac so tu ba thun choang quan vest")],
  ["nga", wordSet("mi ba")],
  ["bi", wordSet("oi cuc can cao")],
  ["sec", wordSet("khong bao")],
]);

/** Compounds that begin with the name of an institution, at any place in a sentence. Folded. */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["dang", wordSet("uy vien bo doan phi phai tich vu chinh")],
]);

/** Forms of address: what follows is a person, "cô Nga", "ông Đức". Exact, lower case. */
export const HONORIFICS: ReadonlySet<string> = wordSet(
  "ông bà cô chị anh em bác chú cậu thầy cụ sĩ chí bé ca nghệ",
);
