import { expect, it } from "vitest";
import { annotate } from "../../scripts/reader.ts";
import { inBothBrowsers, openPage, until, useBrowser } from "./harness.ts";

const SLUG = "doan-cong-tac-hai-quan-tham-hai-phong-hom-nay";
const GERMAN = `https://www.vietnam.vn/de/${SLUG}`;
const RUSSIAN = `https://www.vietnam.vn/ru/${SLUG}`;
const ORIGINAL = "https://baoquocte.vn/doan-cong-tac-hai-quan-tham-hai-phong-912345.html";
const PASSAGE = "gemeinsame Ausbildung der Offiziere";

/** A translated page: a machine took "thứ hai" (second) for Monday. */
const german = `<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Marinedelegation besucht Hai Phong</title></head><body style="max-width:640px">
<h1>Marinedelegation besucht Hai Phong</h1><div class="post-detail-body">
<p>Eine Delegation der Marine hat am Dienstag die Hafenstadt Hai Phong besucht und drei Vorhaben vereinbart.</p>
<h2>Drei Vorhaben</h2>
<p>Erstens, die ${PASSAGE} soll im Herbst beginnen und drei Jahre dauern.</p>
<p>Montag, die Häfen tauschen künftig ihre Seekarten aus, wie beide Seiten mitteilten.</p>
<p>Drittens, eine Arbeitsgruppe für die Seenotrettung tritt zweimal im Jahr zusammen.</p>
${"<p>Die Gäste besichtigten außerdem eine Werft und sprachen mit Angehörigen der Besatzungen.</p>".repeat(30)}
<h2>Ausblick</h2>
<p>Im kommenden Frühjahr wird ein Gegenbesuch erwartet, für den noch kein Tag feststeht.</p>
<p>Quelle: ${ORIGINAL}</p></div></body></html>`;

const russian = `<!doctype html><html lang="ru"><head><meta charset="utf-8">
<title>Делегация флота посетила Хайфон</title></head><body>
<h1>Делегация флота посетила Хайфон</h1><div class="post-detail-body">
<p>Делегация военно-морского флота во вторник посетила портовый город Хайфон и согласовала три совместных проекта.</p>
<p>Стороны договорились обмениваться морскими картами и вместе готовить офицеров, сообщили в городской администрации.</p>
</div></body></html>`;

/** What a page of the extension has of its browser. */
interface World {
  chrome: { tabs: { query(tabs: { url: string }): Promise<unknown[]> } };
}

inBothBrowsers("editions and outline", (kind) => {
  const { driver } = useBrowser(kind);

  it("tells of notes on another edition, and opens it", async () => {
    const first = await openPage(driver(), GERMAN, german);
    await annotate(driver(), first.page, first.tabId, [PASSAGE], { colour: "green" });
    const second = await openPage(driver(), RUSSIAN, russian);
    for (const view of ["popup", "sidepanel"]) {
      const panel = await driver().openExtensionPage(`/${view}.html?tab=${second.tabId}`);
      const link = await panel.waitForSelector(`.editions [data-edition="${GERMAN}"]`);
      expect(await link?.evaluate((one) => one.closest("li")?.textContent)).toMatch(
        /Marinedelegation besucht Hai Phong.*German · 1 note/,
      );
      if (view === "sidepanel") {
        await link?.click();
        const opened = () =>
          panel.evaluate(async (url) => {
            const { chrome } = globalThis as unknown as World;
            return (await chrome.tabs.query({ url })).length;
          }, GERMAN);
        await until("the other edition's tab", async () => (await opened()) === 2);
      }
      await panel.close();
    }
  });

  it("names the original that the text names", async () => {
    const open = await openPage(driver(), GERMAN, german);
    const { article } = await open.state();
    expect(article?.editions[0]).toMatchObject({
      url: ORIGINAL,
      relation: "original",
      how: "source-line",
    });
    expect(article?.text).not.toContain("Quelle");
  });

  it("goes to a point of the outline, also to one whose ordinal a machine broke", async () => {
    const open = await openPage(driver(), GERMAN, german);
    const panel = await driver().openExtensionPage(`/sidepanel.html?tab=${open.tabId}`);
    await panel.waitForSelector(".outline li");
    const titles = await panel.$$eval(".outline li > button", (all) =>
      all.map((one) => one.lastChild?.textContent),
    );
    expect(titles).toEqual([
      "Drei Vorhaben",
      expect.stringMatching(/^Erstens/),
      expect.stringMatching(/^Montag/),
      expect.stringMatching(/^Drittens/),
      "Ausblick",
    ]);
    expect(
      await panel.$$eval(".outline .ordinal", (all) => all.map((one) => one.textContent)),
    ).toEqual(["1", "2", "3"]);
    const last = (await panel.$$(".outline li > button")).at(-1);
    await last?.click();
    await until("the end of the article", () => open.page.evaluate(() => scrollY > 200));
    await panel.close();
  });
});
