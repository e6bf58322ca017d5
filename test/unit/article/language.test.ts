import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../article/language.ts";

describe("detectLanguage", () => {
  it.each([
    ["vi", "Hai bên nhất trí tiếp tục trao đổi về hợp tác kinh tế và biển."],
    ["en", "The two sides agreed to continue their talks on the economy and the sea."],
    [
      "de",
      "Die beiden Seiten haben sich darauf geeinigt, die Gespräche über den Handel fortzusetzen.",
    ],
    ["ru", "Стороны договорились продолжить переговоры об экономике и море."],
    ["fr", "Les deux parties ont décidé de poursuivre leurs entretiens sur le commerce et la mer."],
    ["es", "Las dos partes acordaron continuar las conversaciones sobre el comercio y el mar."],
    ["pt", "As duas partes decidiram continuar as conversas sobre o comércio e não sobre o mar."],
    ["zh", "双方同意就经济和海洋问题继续进行会谈，并于明年再次会晤。"],
    ["ja", "双方は経済と海洋に関する協議を続けることで合意した。"],
    ["ko", "양측은 경제와 해양에 관한 협의를 계속하기로 합의하였다."],
    ["uk", "Сторони домовилися продовжити переговори про економіку та її розвиток."],
  ])("%s, whatever the page claims", (lang, text) => {
    expect(detectLanguage(text, ["vi"])).toBe(lang);
    expect(detectLanguage(text, [null, "en-US"])).toBe(lang);
  });

  it("believes the page where the text does not tell", () => {
    expect(detectLanguage("123", ["de-DE"])).toBe("de");
    expect(detectLanguage("", [])).toBe("und");
  });

  it("leaves Norwegian its name, whichever of its tags the page bears", () => {
    const text =
      "Utenriksministeren sa at møtet ble holdt av begge parter etter et ønske fra regjeringen, og at de skal møtes igjen på nyåret.";
    expect(detectLanguage(text, ["nb-NO"])).toBe("nb");
    expect(detectLanguage(text, [])).toBe("no");
    const danish =
      "Udenrigsministeren sagde, at mødet blev holdt efter ønske fra begge parter, og at de skal mødes igen af hensyn til aftalen.";
    expect(detectLanguage(danish, ["da"])).toBe("da");
  });
});
