import { samePublisher } from "../../article/sites/hosts.ts";

/**
 * The address under which a page's notes are kept. Its own word on its canonical address counts
 * only among its publisher's, else any page could reach the notes of another.
 */
export function ownAddress(claimed: string, senderUrl: string): string {
  const url = new URL(senderUrl);
  if (URL.canParse(claimed) && samePublisher(new URL(claimed), url)) return claimed;
  url.hash = "";
  return url.href;
}

/** Country codes of the top level that are not ISO 3166-1. */
const ODD: Readonly<Record<string, string | undefined>> = { uk: "GB", su: "RU", eu: undefined };

/** ISO 3166-1 alpha-2 of the country in which a site is at home, as far as its name says. */
export function countryOf(senderUrl: string): string | undefined {
  const top = new URL(senderUrl).hostname.split(".").at(-1) ?? "";
  if (top in ODD) return ODD[top];
  return /^[a-z]{2}$/.test(top) ? top.toUpperCase() : undefined;
}
