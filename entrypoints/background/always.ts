import browser from "webextension-polyfill";

const PREFIX = "always ";

/**
 * "Always on this site": the reader's permission for a host is the one record of the wish, so it
 * can be taken back in the browser's own settings too. The detector is registered for what is
 * granted, and for nothing else.
 */
export async function followGrantedSites(): Promise<void> {
  const granted = new Set(await grantedOrigins());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set<string>();
  for (const { id } of registered) {
    if (!id.startsWith(PREFIX)) continue;
    const origin = id.slice(PREFIX.length);
    if (granted.has(origin)) known.add(origin);
    else await browser.scripting.unregisterContentScripts({ ids: [id] });
  }
  const missing = [...granted].filter((origin) => !known.has(origin));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: PREFIX + origin,
      matches: [origin],
      js: ["detector.js"],
      runAt: "document_idle" as const,
      persistAcrossSessions: true,
    })),
  );
}

/** The origins that the reader granted beyond those of the manifest. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !own.has(origin) && /^(\*|https?):\/\//.test(origin));
}
