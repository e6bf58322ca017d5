/**
 * The address under which a page's notes are kept. Its own word on its canonical address counts
 * only within its site, else any page could reach the notes of another.
 */
export function ownAddress(claimed: string, senderUrl: string): string {
  const url = new URL(senderUrl);
  if (URL.canParse(claimed) && site(new URL(claimed).hostname) === site(url.hostname)) {
    return claimed;
  }
  url.hash = "";
  return url.href;
}

/**
 * The part of a host that one publisher holds: two labels, or three where the second is a
 * country's class of names (gov.vn, com.cn, co.uk).
 */
export function site(host: string): string {
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  const isClass = top.length === 2 && second.length <= 3 && labels.length > 2;
  return labels.slice(isClass ? -3 : -2).join(".");
}

/** Country codes of the top level that are not ISO 3166-1. */
const ODD: Readonly<Record<string, string | undefined>> = { uk: "GB", su: "RU", eu: undefined };

/** ISO 3166-1 alpha-2 of the country in which a site is at home, as far as its name says. */
export function countryOf(senderUrl: string): string | undefined {
  const top = new URL(senderUrl).hostname.split(".").at(-1) ?? "";
  if (top in ODD) return ODD[top];
  return /^[a-z]{2}$/.test(top) ? top.toUpperCase() : undefined;
}
