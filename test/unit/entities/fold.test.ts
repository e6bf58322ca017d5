import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, LONGEST_WORD, toneKey, unmix } from "../../../entities/fold.ts";
import { tokenise } from "../../../entities/tokens.ts";

describe("fold", () => {
  it.each([
    ["Việt", "viet"],
    ["Đảng", "dang"],
    ["Straße", "strasse"],
    ["Œuvre", "oeuvre"],
    ["Соединённые", "соединенные"],
    ["Китай", "китай"],
    ["Viet\u00adnam", "vietnam"],
    ["Ｇ", "g"],
    ["ЮНЕСКО", "юнеско"],
  ])("%s is %s", (word, key) => {
    expect(fold(word)).toBe(key);
    expect(fold(word.normalize("NFD"))).toBe(key);
  });

  it("reads a word with a letter of another script as its majority script", () => {
    expect(fold("Thоng")).toBe("thong"); // Cyrillic о
    expect(fold("Мoсква")).toBe("москва"); // Latin o
    expect(unmix("Hanoi")).toBe("Hanoi");
  });

  it("is the same for NFC and NFD, and folds only once", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.stringMatching(/^[A-Za-zÀ-ſƠơƯưẠ-ỹ]{1,20}$/u),
          fc.stringMatching(/^[Ѐ-џ]{1,20}$/u),
        ),
        (word) => {
          expect(fold(word.normalize("NFD"))).toBe(fold(word.normalize("NFC")));
          expect(fold(fold(word))).toBe(fold(word));
        },
      ),
    );
  });

  it("keeps tones apart but not where they are written", () => {
    expect(toneKey("hòa")).toBe(toneKey("hoà"));
    expect(toneKey("Anh")).not.toBe(toneKey("Ảnh"));
    expect(toneKey("má")).not.toBe(toneKey("mạ"));
    expect(toneKey("Đảng".normalize("NFD"))).toBe(toneKey("đảng"));
  });
});

describe("tokenise", () => {
  it("cuts Han by the character and letters from digits", () => {
    const text = "G20在越南, Hồ-Chí";
    const t = tokenise(text);
    expect(Array.from({ length: t.count }, (_, i) => t.surface(i))).toEqual([
      "G",
      "20",
      "在",
      "越",
      "南",
      "Hồ",
      "Chí",
    ]);
  });

  it("gives offsets that lie in the text, in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const t = tokenise(text);
        let last = 0;
        for (let i = 0; i < t.count; i++) {
          expect(t.start[i]).toBeGreaterThanOrEqual(last);
          expect(t.end[i]).toBeGreaterThan(t.start[i] ?? 0);
          last = t.end[i] ?? 0;
          t.key(i);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("does not look up what is too long to be a name", () => {
    expect(tokenise("x".repeat(LONGEST_WORD + 1)).key(0)).toBe("");
  });
});
