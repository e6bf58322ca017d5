import type { PageState } from "../reader.ts";

/** What the walk through the reader's path found, as read out of the running extension. */
export interface Findings {
  browser: string;
  url: string;
  state: PageState | null;
  annotations: { quote: string; restored: boolean }[];
  /** Wall-clock milliseconds by step, as the driver saw them. */
  timings: Record<string, number>;
  /** What went wrong while marking, or null. */
  fault: string | null;
}

/** The object of `--json`. */
export function asJson({ browser, state, annotations, timings }: Findings): unknown {
  const article = state?.status === "article" ? state.article : null;
  return {
    browser,
    article,
    mentions:
      article === null
        ? []
        : (state?.mentions ?? []).map(({ start, end, type, id }) => ({
            start,
            end,
            surface: article.text.slice(start, end),
            type,
            id,
          })),
    annotations,
    timings: { ...timings, ...inPage(state) },
  };
}

/** The page's own timings, told apart from the driver's. */
function inPage(state: PageState | null): Record<string, number> {
  return Object.fromEntries(
    Object.entries(state?.timings ?? {}).map(([step, value]) => [`page ${step}`, value]),
  );
}

/** The same in plain words. */
export function inWords(findings: Findings): string {
  const { browser, url, state, annotations, timings, fault } = findings;
  const article = state?.status === "article" ? state.article : null;
  const lines = ["", `In ${browser}, at ${url}`, ""];
  if (article === null) {
    lines.push("Verbale takes this page for no article: nothing is shown, nothing is kept.");
    if (state !== null) lines.push(`Its reasons: ${state.reasons.join(", ")}.`);
    return `${lines.join("\n")}\n`;
  }
  lines.push(
    `Title:    ${article.title}`,
    `Date:     ${article.publishedTime ?? "none found"}`,
    `By:       ${article.byline ?? "no name found"}`,
    `Site:     ${article.siteName ?? "no name found"}, in ${article.lang}`,
    `Text:     ${article.blocks.length} blocks, ${article.text.length} characters`,
    "",
    ...entityLines(article.text, state?.mentions ?? []),
    "",
    ...annotations.map(
      ({ quote, restored }) =>
        `Marked:   “${quote}”: ${restored ? "came back after loading the page again" : "DID NOT COME BACK after loading the page again"}`,
    ),
    ...(fault === null ? [] : [`Fault:    ${fault}`]),
    `Took:     ${took(timings)} (wall clock)`,
    `In page:  ${took(state?.timings ?? {})} (its own clock; to recognise is to wait for the background)`,
  );
  return `${lines.join("\n")}\n`;
}

function took(timings: Record<string, number>): string {
  const parts = Object.entries(timings).map(
    ([step, value]) => `${step} ${Math.round(value * 10) / 10} ms`,
  );
  return parts.length === 0 ? "not measured" : parts.join(", ");
}

function entityLines(text: string, mentions: PageState["mentions"]): string[] {
  if (mentions.length === 0) return ["Entities: none"];
  const byType = Map.groupBy(mentions, ({ type }) => type);
  const lines = [...byType]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([type, of]) => `  ${type.padEnd(13)}${String(of.length).padStart(4)}   ${top(text, of)}`);
  return [`Entities: ${mentions.length} mentions`, ...lines];
}

/** The entities named most, each by its first spelling. */
function top(text: string, mentions: PageState["mentions"]): string {
  const byId = [...Map.groupBy(mentions, ({ id }) => id).values()];
  return byId
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 5)
    .map((of) => {
      const surface = of[0] === undefined ? "" : text.slice(of[0].start, of[0].end);
      return of.length > 1 ? `${surface} ×${of.length}` : surface;
    })
    .join(", ");
}
