/** For the manifest's match patterns: importable under plain Node, without DOM types at run time. */
import { addresses } from "./addresses.ts";

/** Every host that has a rule, alphabetical; each covers its subdomains. */
export const knownHosts: string[] = addresses.flatMap((site) => [...site.hosts]).sort();

/** The part of a host that one publisher owns: the last two labels, three under "com.vn", "gov.cn", "co.uk". */
export function siteOf(host: string): string {
  const labels = host.split(".");
  const second = labels.at(-2) ?? "";
  const n = labels.length > 2 && /^(?:com?|gov|org|net|edu|ac|go|or|ne)$/.test(second) ? 3 : 2;
  return labels.slice(-n).join(".");
}
