import type { HTTPRequest, Page } from "puppeteer-core";
import type { Fake, ServeOptions } from "./types.ts";

const isWeb = (url: string): boolean => /^https?:/.test(url);

/** The address without its fragment: a browser asks without, a route may be written with one. */
function bare(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? url : url.slice(0, at);
}

/**
 * Fakes pages by request interception: no server, no certificate, no name resolution.
 * Extension pages, data and blob addresses go their way.
 */
export async function serve(
  page: Page,
  routes: Map<string, Fake>,
  options: ServeOptions = {},
): Promise<void> {
  const fakes = new Map([...routes].map(([url, fake]) => [bare(new URL(url).href), fake]));
  await page.setRequestInterception(true);
  // Kept here, because page.url() of Firefox lags behind the requests of the new page.
  let top = "";
  page.on("request", (request) => {
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (leaves) top = bare(request.url());
    const free = options.others === "reader" && (leaves || !fakes.has(top));
    // A request of a page that is being closed cannot be answered any more, and need not be.
    answer(request, fakes, free).catch(() => undefined);
  });
}

/** `free`: what is not faked may go to the network. */
async function answer(
  request: HTTPRequest,
  fakes: Map<string, Fake>,
  free: boolean,
): Promise<void> {
  const url = bare(request.url());
  if (!isWeb(url)) return request.continue();
  const fake = fakes.get(url);
  if (fake !== undefined) {
    return request.respond({
      status: fake.status ?? 200,
      contentType: typeof fake.html === "string" ? "text/html; charset=utf-8" : "text/html",
      headers: fake.headers ?? {},
      body: fake.html,
    });
  }
  if (free) return request.continue();
  return request.respond({ status: 404, contentType: "text/plain", body: "not faked" });
}
