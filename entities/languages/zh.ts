/** Chinese: no endings, no spaces; the country precedes its head, an envoy's post is 甲国驻乙国大使. */

import { invariant, type Language, monthTable, scaleTable, wordSet } from "./language.ts";

export const zh: Language = {
  code: "zh",
  forms: invariant,
  adjectiveForms: () => [],
  before: { adjective: false, noun: true, possessive: false },
  after: [],
  adjectiveAfter: false,
  host: [],
  hostBefore: "驻",
  calendar: {
    months: monthTable("一 二 三 四 五 六 七 八 九 十 十一 十二"),
    shapes: [
      "Y 年 N 月 D 日",
      "Y 年 N 月 D 号",
      "Y 年 N 月 D 日 至 E 日",
      "Y 年 N 月 D 至 E 日",
      "Y 年 N 月 D - E 日",
      "Y 年 N 月",
      "N 月",
      "N 月 D 日",
      "N 月 D 日 至 E 日",
      "N 月 D 至 E 日",
      "N 月 D - E 日",
      "Y 年",
      "Y - Z 年",
      "Y 年 - Z 年",
      "Y 年 至 Z 年",
      "Y 至 Z 年",
    ],
    before: wordSet("自 在 今 至 到 于"),
  },
  numbers: {
    decimal: ".",
    scales: scaleTable("千:3 万:4 百万:6 亿:8"),
    units: wordSet("年 天 次 倍 人 公里 吨"),
  },
};
