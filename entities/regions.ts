/** Names of countries and territories as the browser's own CLDR data gives them. */

/** ISO 3166-1 alpha-2, and XK. Groups and retired codes that Intl also answers to are left out. */
const CODES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(
    " ",
  );

const REGION_CODES: ReadonlySet<string> = new Set(CODES);

const AND: Record<string, string> = { en: "and", de: "und", fr: "et", ru: "и", vi: "và", zh: "和" };

/** What CLDR writes short or adorns, written as newspapers do. */
function variants(name: string, lang: string): string[] {
  const out = [name];
  const bracket = /^(.+?)\s*[(（](.+?)[)）](.*)$/.exec(name);
  if (bracket && lang !== "zh") {
    const outer = `${bracket[1]}${bracket[3]}`.trim();
    out.length = 0;
    out.push(outer);
    // "Myanmar (Burma)" names the country twice; "(SAR)" and "(partie néerlandaise)" do not.
    if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(bracket[2] ?? "")) out.push(bracket[2] ?? "");
  }
  for (const n of [...out]) {
    if (n.includes(" & ")) out.push(n.replace(" & ", ` ${AND[lang] ?? "&"} `));
    if (n.includes("о-ва")) out.push(n.replace("о-ва", "острова"));
    else if (n.includes("о-в ")) out.push(n.replace("о-в ", "остров "));
    if (n.startsWith("St. ")) out.push(n.replace("St. ", "Saint "));
    const sar =
      /^(?:R\.A\.S\. chinoise de |Đặc khu Hành chính |Sonderverwaltungsregion |中国)(.+?)(?:, Trung Quốc|特别行政区)?$/u.exec(
        n,
      ) ?? /^(.+?) SAR China$/.exec(n);
    if (sar?.[1]) out.push(sar[1]);
  }
  return [...new Set(out)].filter((n) => n.length > 1);
}

/** Every country's names in a language, CLDR's preferred one first; empty where Intl has none. */
export function regionNames(lang: string): { code: string; names: string[] }[] {
  const tags = lang === "zh" ? ["zh", "zh-Hant"] : [lang];
  const displays = tags.flatMap((tag) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames([tag], { type: "region", style, fallback: "none" }),
    ),
  );
  return CODES.map((code) => {
    const names = displays.flatMap((d) => {
      const name = d.of(code);
      // "US", "UK" as short names are the gazetteer's affair.
      return name && name.length > 2 ? variants(name, lang) : name && lang === "zh" ? [name] : [];
    });
    return { code, names: [...new Set(names)] };
  });
}

const labels = new Map<string, Intl.DisplayNames>();

/** A country's name to show, or null. */
export function regionLabel(code: string, lang: string): string | null {
  if (!REGION_CODES.has(code)) return null;
  let display = labels.get(lang);
  if (!display) {
    display = new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" });
    labels.set(lang, display);
  }
  return display.of(code) ?? null;
}
