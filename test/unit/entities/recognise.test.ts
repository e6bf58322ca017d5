import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf, problems, recognise, type TextMeta, warm } from "../../../entities/index.ts";

/** "surface → id" of every mention, or of those of some types. */
function read(text: string, lang: string, meta?: TextMeta): string[] {
  return recognise(text, lang, meta).map((m) => `${text.slice(m.start, m.end)} → ${m.id}`);
}

const VN = { country: "VN", date: "2025-07-10" };

describe("Vietnamese", () => {
  it("reads an office with its country and the person apart", () => {
    expect(read("Bộ trưởng Ngoại giao Trung Quốc Vương Nghị đến Hà Nội", "vi")).toEqual([
      "Bộ trưởng Ngoại giao Trung Quốc → office:cn-foreign-minister",
      "Vương Nghị → person:cn-wang-yi",
      "Hà Nội → place:vn-ha-noi",
    ]);
  });

  it("takes a bare office as Vietnam's, also in small letters", () => {
    expect(read("Hôm qua, bộ trưởng ngoại giao đã họp với Chính phủ.", "vi")).toEqual([
      "bộ trưởng ngoại giao → office:vn-foreign-minister",
      "Chính phủ → org:vn-government",
    ]);
    expect(read("một chính phủ mạnh", "vi")).toEqual([]);
  });

  it("knows Anh the country, anh he, Ảnh photo", () => {
    expect(read("Anh nói rằng anh sẽ đến. Ảnh: Giang", "vi")).toEqual([]);
    expect(read("Hợp tác giữa Anh và Việt Nam", "vi")).toEqual([
      "Anh → place:GB",
      "Việt Nam → place:VN",
    ]);
    expect(read("Anh, Pháp và Đức ra tuyên bố.", "vi")).toEqual([
      "Anh → place:GB",
      "Pháp → place:FR",
      "Đức → place:DE",
    ]);
    expect(read("Thủ tướng Anh phát biểu", "vi")).toEqual([
      "Thủ tướng Anh → office:gb-prime-minister",
    ]);
  });

  it("does not take given names and common words for countries", () => {
    expect(
      read("Bà Nga, ông Đức và cô Mỹ cùng đến. Pháp luật quy định. Mỹ thuật là gì?", "vi"),
    ).toEqual([]);
    expect(read("Chị Nguyễn Thị Nga và anh Trần Minh Đức", "vi")).toEqual([]);
  });

  it("reads text without diacritics, and either place of the tone, and NFD", () => {
    expect(read("Thu tuong Pham Minh Chinh tham Da Nang", "vi")).toEqual([
      "Thu tuong → office:vn-prime-minister",
      "Pham Minh Chinh → person:vn-pham-minh-chinh",
      "Da Nang → place:vn-da-nang",
    ]);
    expect(read("tỉnh Khánh Hoà nằm ở miền Trung", "vi")).toEqual([
      "Khánh Hoà → place:vn-khanh-hoa",
    ]);
    expect(read("Thành phố Đà Nẵng".normalize("NFD"), "vi")).toEqual([
      `${"Đà Nẵng".normalize("NFD")} → place:vn-da-nang`,
    ]);
  });

  it("reads envoys and their posts", () => {
    expect(read("Đại sứ Việt Nam tại Nhật Bản và Đại sứ quán Lào tại Hà Nội", "vi")).toEqual([
      "Đại sứ Việt Nam tại Nhật Bản → office:vn-ambassador-jp",
      "Đại sứ quán Lào tại Hà Nội → org:la-embassy-vn",
    ]);
  });

  it("does not give Vietnam a tổng thống", () => {
    expect(read("Tổng thống Vladimir Putin", "vi")).toEqual([
      "Tổng thống → office:ru-president",
      "Vladimir Putin → person:ru-vladimir-putin",
    ]);
    expect(read("Tổng thống phát biểu", "vi")).toEqual([]);
    expect(read("Thăm Hàn Quốc, ông gặp Tổng thống.", "vi")).toEqual([
      "Hàn Quốc → place:KR",
      "Tổng thống → office:kr-president",
    ]);
  });
});

describe("Vietnamese, more", () => {
  it("reads Chủ tịch only beside a country or a known person", () => {
    expect(read("Chủ tịch Tập Cận Bình, Chủ tịch Cuba và chủ tịch hội đồng", "vi")).toEqual([
      "Chủ tịch → office:cn-president",
      "Tập Cận Bình → person:cn-xi-jinping",
      "Chủ tịch Cuba → office:cu-president",
    ]);
  });

  it("does not take Đảng ủy for Đảng", () => {
    expect(read("Đảng ủy họp; Đảng lãnh đạo", "vi")).toEqual(["Đảng → org:vn-cpv"]);
  });
});

describe("English", () => {
  it("does not complete an office with what is no country", () => {
    expect(
      read("President of the Chess Club and the Labour Party at 4 PM", "en", VN).map(
        (s) => s.split(" → ")[1],
      ),
    ).toEqual(["qty:4"]);
  });

  it("reads both word orders and leaves the clitic outside", () => {
    expect(
      read(
        "Japan’s prime minister met the Chinese Foreign Minister and the President of France.",
        "en",
      ),
    ).toEqual([
      "Japan → place:JP",
      "prime minister → office:jp-prime-minister",
      "Chinese Foreign Minister → office:cn-foreign-minister",
      "President of France → office:fr-president",
    ]);
  });

  it("knows whose a bare office is: the article's, else the country named before, else nobody's", () => {
    expect(read("The Prime Minister spoke.", "en", VN)).toEqual([
      "Prime Minister → office:vn-prime-minister",
    ]);
    expect(read("Thailand held talks. The Prime Minister spoke.", "en")).toEqual([
      "Thailand → place:TH",
      "Prime Minister → office:th-prime-minister",
    ]);
    expect(read("The Prime Minister spoke.", "en")).toEqual([]);
  });

  it("asks for capitals where the name has them", () => {
    expect(read("who told us about jordan and turkey, or it", "en")).toEqual([]);
    expect(read("WHO and the US met", "en")).toEqual(["WHO → org:who", "US → place:US"]);
    expect(read("VIETNAM HOSTS ASEAN", "en")).toEqual(["VIETNAM → place:VN", "ASEAN → org:asean"]);
    expect(read("Michael Jordan played; Jordan voted", "en")).toEqual(["Jordan → place:JO"]);
  });

  it("finds whole words only", () => {
    expect(read("Omanis, Chinatown, Malian, Nigerien", "en")).toEqual([]);
  });

  it("reads Vietnamese names with and without diacritics", () => {
    expect(read("Tô Lâm and To Lam, Hanoi and Hà Nội", "en")).toEqual([
      "Tô Lâm → person:vn-to-lam",
      "To Lam → person:vn-to-lam",
      "Hanoi → place:vn-ha-noi",
      "Hà Nội → place:vn-ha-noi",
    ]);
  });
});

describe("German", () => {
  it("does not take the head of a Land for the chancellor", () => {
    const DE = { country: "DE", date: "2025-07-10" };
    expect(read("Die Ministerpräsidentin sprach im Landtag.", "de", DE)).toEqual([]);
    expect(read("Der französische Ministerpräsident kam.", "de", DE)).toEqual([
      "französische Ministerpräsident → office:fr-prime-minister",
    ]);
  });

  it("declines", () => {
    expect(
      read(
        "Der Sprecher des Außenministeriums Vietnams lobte Indonesiens Beitrag zu den Vereinten Nationen.",
        "de",
      ),
    ).toEqual([
      "Sprecher des Außenministeriums Vietnams → office:vn-mofa-spokesperson",
      "Indonesiens → place:ID",
      "Vereinten Nationen → org:un",
    ]);
    expect(
      read(
        "dem stellvertretenden Außenminister und des Ständigen Ausschusses der Nationalversammlung",
        "de",
        VN,
      ),
    ).toEqual([
      "stellvertretenden Außenminister → office:vn-deputy-foreign-minister",
      "Ständigen Ausschusses der Nationalversammlung → org:vn-na-standing-committee",
    ]);
  });

  it("reads adjectives, genitives and hyphens as the country of an office", () => {
    expect(
      read("die französische Regierung, die US-Regierung, der Präsident der Schweiz", "de"),
    ).toEqual([
      "französische Regierung → org:fr-government",
      "US-Regierung → org:us-government",
      "Präsident der Schweiz → office:ch-president",
    ]);
  });

  it("knows the dative of plural countries", () => {
    expect(read("in den Niederlanden, aus den Vereinigten Arabischen Emiraten", "de")).toEqual([
      "Niederlanden → place:NL",
      "Vereinigten Arabischen Emiraten → place:AE",
    ]);
  });

  it("takes Ostsee for the East Sea only in a Vietnamese article", () => {
    expect(read("in der Ostsee", "de", VN)).toEqual(["Ostsee → place:south-china-sea"]);
    expect(read("in der Ostsee", "de", { country: "DE" })).toEqual(["Ostsee → place:baltic-sea"]);
  });
});

describe("Russian", () => {
  it.each([
    ["Вьетнамом", "place:VN"],
    ["Китаю", "place:CN"],
    ["Японией", "place:JP"],
    ["Кубе", "place:CU"],
    ["Израиля", "place:IL"],
    ["Соединённых Штатов", "place:US"],
    ["Объединенными Арабскими Эмиратами", "place:AE"],
    ["Новой Зеландии", "place:NZ"],
    ["Восточного моря", "place:south-china-sea"],
    ["Москвой", "place:ru-moscow"],
    ["США", "place:US"],
    ["Чили", "place:CL"],
    ["Организацией Объединенных Наций", "org:un"],
    ["Советом Безопасности ООН", "org:un-security-council"],
    ["Шанхайской организации сотрудничества", "org:sco"],
    ["Министерством иностранных дел Лаоса", "org:la-mofa"],
    ["министром иностранных дел Японии", "office:jp-foreign-minister"],
    ["китайскому премьеру", "office:cn-prime-minister"],
    ["генеральным секретарем ООН", "office:un-secretary-general"],
    ["Буй Тхань Шоном", "person:vn-bui-thanh-son"],
    ["Эммануэлем Макроном", "person:fr-emmanuel-macron"],
    ["Сергея Лаврова", "person:ru-sergey-lavrov"],
  ])("finds %s", (surface, id) => {
    expect(read(`Вчера с ${surface} говорили`, "ru")).toEqual([`${surface} → ${id}`]);
  });

  it("generates and does not strip: Перед is not Peru", () => {
    expect(read("Перед встречей Маль и Чад", "ru")).toEqual(["Чад → place:TD"]);
  });
});

describe("French", () => {
  it("leaves articles outside and reads adjectives in the middle and at the end", () => {
    expect(
      read(
        "Le ministre japonais des Affaires étrangères, l’ONU, le gouvernement vietnamien et l’ambassade de Chine au Laos",
        "fr",
      ),
    ).toEqual([
      "ministre japonais des Affaires étrangères → office:jp-foreign-minister",
      "ONU → org:un",
      "gouvernement vietnamien → org:vn-government",
      "ambassade de Chine au Laos → org:cn-embassy-la",
    ]);
  });
});

describe("Chinese", () => {
  it("reads the country before the office, and envoys", () => {
    expect(read("日本外务省和越南驻中国大使馆，老挝总理", "zh")).toEqual([
      "日本外务省 → org:jp-mofa",
      "越南驻中国大使馆 → org:vn-embassy-cn",
      "老挝总理 → office:la-prime-minister",
    ]);
    expect(read("范明政总理会见古特雷斯", "zh")).toEqual([
      "范明政 → person:vn-pham-minh-chinh",
      "总理 → office:vn-prime-minister",
      "古特雷斯 → person:pt-antonio-guterres",
    ]);
  });
});

describe("dates", () => {
  it.each([
    ["vi", "ngày 26/2/2026", "date:2026-02-26"],
    ["vi", "ngày 2 tháng 9 năm 1945", "date:1945-09-02"],
    ["vi", "tháng 9/2020", "date:2020-09"],
    ["vi", "ngày 5 đến 7/10", "date:2025-10-05/2025-10-07"],
    ["ru", "мае 2025 г.", "date:2025-05"],
    ["vi", "năm 2024", "date:2024"],
    ["vi", "ngày 5/6", "date:2025-06-05"],
    ["vi", "2021-2030", "date:2021/2030"],
    ["de", "14. Mai 2025", "date:2025-05-14"],
    ["de", "4. bis 8. Juli", "date:2025-07-04/2025-07-08"],
    ["de", "2021 bis Mai 2025", "date:2021/2025-05"],
    ["ru", "14 мая 2025 года", "date:2025-05-14"],
    ["ru", "2016–2020 годы", "date:2016/2020"],
    ["en", "May 14, 2025", "date:2025-05-14"],
    ["en", "14th May 2025", "date:2025-05-14"],
    ["en", "July 8-11", "date:2025-07-08/2025-07-11"],
    ["fr", "1er mai 2025", "date:2025-05-01"],
    ["zh", "2025年6月8日", "date:2025-06-08"],
    ["zh", "6月8日", "date:2025-06-08"],
    ["en", "2025-05-14", "date:2025-05-14"],
    ["sw", "14/05/2025", "date:2025-05-14"],
  ])("%s %s", (lang, text, id) => {
    expect(read(`(${text})`, lang, VN)).toEqual([`${text} → ${id}`]);
  });

  it("keeps a yearless date yearless where the article has no date", () => {
    expect(read("on July 8", "en")).toEqual(["July 8 → date:--07-08"]);
  });

  it("does not take fractions, codes and impossible days for dates", () => {
    expect(
      recognise("2/3 số nước, 57-NQ/TW, 45/13/2025", "vi").filter((m) => m.type === "DATE"),
    ).toEqual([]);
  });
});

describe("numbers", () => {
  it.each([
    ["de", "96,4 %", "qty:96.4%"],
    ["en", "1,250", "qty:1250"],
    ["vi", "1,5 lần", "qty:1.5x"],
    ["en", "30 years", "qty:30y"],
    ["de", "164,15 Milliarden US-Dollar", "money:USD:164150000000"],
    ["vi", "164,15 tỷ USD", "money:USD:164150000000"],
    ["ru", "4,5 млрд долларов", "money:USD:4500000000"],
    ["en", "$4.5 billion", "money:USD:4500000000"],
    ["en", "USD 3 billion", "money:USD:3000000000"],
    ["en", "25 percent", "qty:25%"],
    ["fr", "1,5 million d’euros", "money:EUR:1500000"],
    ["zh", "1500亿美元", "money:USD:150000000000"],
  ])("%s %s", (lang, text, id) => {
    expect(read(`: ${text};`, lang)).toEqual([`${text} → ${id}`]);
  });
});

describe("the door", () => {
  it("has no broken rows", () => expect(problems()).toEqual([]));

  it("labels ids", () => {
    expect(labelOf("place:VN", "de")).toBe("Vietnam");
    expect(labelOf("org:un", "zh")).toBe("联合国");
    expect(labelOf("org:vn-mofa", "ru")).toBe("Министерство иностранных дел (Вьетнам)");
    expect(labelOf("office:us-secretary-of-state", "de")).toBe(
      "Außenminister (Vereinigte Staaten)",
    );
    expect(labelOf("org:kr-embassy-vn", "en")).toBe("embassy (South Korea, Vietnam)");
    expect(labelOf("person:nobody", "en")).toBeNull();
    expect(labelOf("place:QQ", "en")).toBeNull();
  });

  it("reads names in a language it does not know", () => {
    warm("xx");
    expect(read("ການຢ້ຽມຢາມ Hà Nội, 北京, Москва 2025", "lo")).toEqual([
      "Hà Nội → place:vn-ha-noi",
      "北京 → place:cn-beijing",
      "Москва → place:ru-moscow",
      "2025 → date:2025",
    ]);
    expect(read("Hanoi", "")).toEqual(["Hanoi → place:vn-ha-noi"]);
  });

  it("reads through soft hyphens, zero-width characters and foreign look-alikes", () => {
    expect(read("in Viet\u00adnam und Ha\u200bnoi", "de").map((s) => s.split(" → ")[1])).toEqual([
      "place:VN",
      "place:vn-ha-noi",
    ]);
    expect(read("in Hаnoi", "en").map((s) => s.split(" → ")[1])).toEqual(["place:vn-ha-noi"]);
  });

  it("gives sorted spans that do not overlap, on any string", () => {
    const bits = fc.constantFrom(
      "Bộ trưởng Ngoại giao",
      " ",
      "Việt Nam",
      "Anh",
      ", ",
      "ngày ",
      "26/2/2026",
      "外交部",
      "越南",
      "驻",
      "Министерства иностранных дел",
      "Китая",
      "\ud800",
      "́",
      "’s ",
      "US",
      "-",
      "Regierung",
      ". ",
      "2025",
      "%",
      "$",
      "ministre",
      "chinois",
      "des Affaires étrangères",
      "\n",
      "ambassador to ",
      "Hanoi",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 80 }),
          fc.array(bits, { maxLength: 12 }).map((a) => a.join("")),
        ),
        fc.constantFrom("vi", "en", "de", "ru", "fr", "zh", "xx"),
        (text, lang) => {
          let last = 0;
          for (const m of recognise(text, lang, VN)) {
            expect(m.start).toBeGreaterThanOrEqual(last);
            expect(m.end).toBeGreaterThan(m.start);
            expect(m.end).toBeLessThanOrEqual(text.length);
            expect(m.id).not.toMatch(/[{}]|undefined|NaN|null/);
            last = m.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["one word", "a".repeat(1 << 20)],
    ["combining marks", `a${"\u0301\u0323".repeat(1 << 19)}`],
    ["lone surrogates", "\ud83d".repeat(1 << 19)],
    ["digits", "7".repeat(1 << 20)],
    ["slashes", "1/".repeat(1 << 17)],
    ["right-to-left text", "وزارة الخارجية ".repeat(1 << 15)],
    ["the same office", "Bộ trưởng Bộ Ngoại giao ".repeat(1 << 13)],
    ["nothing", ""],
    ["white space", " \n".repeat(1 << 18)],
  ])("does not stumble over %s", (_, text) => {
    // A quadratic pass would take minutes, and run into the test's own limit.
    for (const lang of ["vi", "zz"]) {
      expect(recognise(text, lang).every(({ end }) => end <= text.length)).toBe(true);
    }
  });
});
