/** The language of a text by its script, letters and commonest words. */

/** The commonest words that are not shared with the neighbours; letters alone decide elsewhere. */
const STOP_WORDS: Record<string, string> = {
  en: "the of and to in that is was for on with as by at from be has have this which will said are it not an or were",
  de: "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
  fr: "le la les des et en du une est que dans qui pour au sur par plus avec ce pas ne son sont aux cette ses été ont",
  es: "el la los las de que y en un una por con para del se su al como más pero sus ha fue este entre sobre también",
  pt: "o a os as de que e em um uma do da dos das no na para com por se não mais ao foi como sua pelo pela são também entre",
  it: "il la di che e in un una per con del della dei non è sono da al le nel alla come anche più ha si gli",
  nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar naar uit dan heeft wordt door",
  pl: "w i na z do się że nie to jest o od po jak za przez dla który przy jego był oraz być są",
  id: "yang dan di dengan untuk dari pada ini dalam tidak akan oleh adalah juga kepada itu telah sebagai bahwa tersebut",
  tr: "ve bir bu için ile da de olarak daha çok en olan gibi kadar sonra dedi ancak her ne var",
  sv: "och att det som en på är av för med den till har de inte om ett han men var från vid kan",
  da: "og at det som en på er af for med den til har de ikke om et han men var fra ved kan blev også",
  no: "og i det som en på er av for med den til har de ikke om et han men var fra ved ble også etter",
  cs: "a se na je že v z do to s o jako pro by jsou ale po podle které který",
  ro: "și de la în a cu pe că nu o un mai din care pentru este sunt fost după fi sau",
};
const NORWEGIAN = new Set(["no", "nb", "nn"]);
const WORDS = Object.entries(STOP_WORDS).map(
  ([lang, list]) => [lang, new Set(list.split(" "))] as const,
);

/** Vietnamese alone stacks a tone on these; one letter in thirty of any Vietnamese text, none elsewhere. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Enough to tell a language; UTF-16 code units. */
const SAMPLE = 6000;

/** "vi-VN" to "vi"; null for what is no language tag. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  return (
    tag
      ?.trim()
      .match(/^([a-z]{2,3})(?:[-_]|$)/i)?.[1]
      ?.toLowerCase() ?? null
  );
}

/**
 * @param hints what the address and the page claim, most trusted first; they only break ties,
 *   for machine-translated pages often claim the language of the original.
 * @returns BCP 47 primary language; "und" where neither the text nor a hint tells.
 */
export function detectLanguage(
  text: string,
  hints: readonly (string | null | undefined)[],
): string {
  const claimed = hints.map(primaryLanguage).filter((x) => x !== null);
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return claimed[0] ?? "und";
  const share = (pattern: RegExp): number => count(sample, pattern) / letters;
  const pick = (among: readonly string[], otherwise: string): string =>
    claimed.find((lang) => among.includes(lang)) ?? otherwise;

  if (share(/[\u3040-\u30ff]/g) > 0.05) return "ja";
  if (share(/[\uac00-\ud7af]/g) > 0.2) return "ko";
  if (share(/[\u3400-\u9fff]/g) > 0.2) return pick(["zh", "yue"], "zh");
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return cyrillic(sample, pick);
  if (share(/\p{Script=Greek}/gu) > 0.4) return "el";
  if (share(/\p{Script=Thai}/gu) > 0.3) return "th";
  if (share(/\p{Script=Lao}/gu) > 0.3) return "lo";
  if (share(/\p{Script=Khmer}/gu) > 0.3) return "km";
  if (share(/\p{Script=Arabic}/gu) > 0.4) return pick(["fa", "ur"], "ar");
  if (share(/\p{Script=Hebrew}/gu) > 0.4) return "he";
  if (share(/\p{Script=Devanagari}/gu) > 0.4) return pick(["mr", "ne"], "hi");
  if (share(/\p{Script=Latin}/gu) < 0.5) return claimed[0] ?? "und";
  if (share(VIETNAMESE) > 0.06) return "vi";
  return latin(sample, claimed);
}

type Pick = (among: readonly string[], otherwise: string) => string;

function cyrillic(sample: string, pick: Pick): string {
  if (/[ў]/.test(sample)) return "be";
  if (count(sample, /[іїєґ]/g) > count(sample, /[ыэъ]/g)) return "uk";
  if (/[ђћљњј]/.test(sample)) return pick(["mk"], "sr");
  // Bulgarian writes ъ everywhere and never ы or э.
  if (count(sample, /ъ/g) > 3 && !/[ыэ]/.test(sample)) return "bg";
  return pick(["kk", "ky", "mn", "tg"], "ru");
}

function latin(sample: string, claimed: readonly string[]): string {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = WORDS.map(([lang, stop]) => {
    let hits = 0;
    for (const word of words) if (stop.has(word)) hits++;
    return { lang, score: hits / Math.max(1, words.length) };
  }).sort((a, b) => b.score - a.score);
  const best = scores[0];
  if (!best || best.score < 0.1) return claimed[0] ?? best?.lang ?? "und";
  // Norwegian goes by three tags, and by its words is hardly told from Danish.
  const norwegian = claimed.find((lang) => NORWEGIAN.has(lang));
  if (norwegian && (best.lang === "no" || best.lang === "da")) return norwegian;
  for (const lang of claimed) {
    const own = scores.find((entry) => entry.lang === lang);
    // A language without statistics may be what is claimed, unless another is plainly recognised.
    if (own ? own.score > 0.8 * best.score : best.score < 0.2) return lang;
  }
  return best.lang;
}
