/** For the manifest's match patterns: importable under plain Node, without DOM types at run time. */
import { addresses, hostCovers } from "./addresses.ts";

/** Every host that has a rule, alphabetical; each covers its subdomains. */
export const knownHosts: string[] = addresses.flatMap((site) => [...site.hosts]).sort();

/** Labels before a host under which publishers put the same pages again. */
const VARIANT = /^(?:(?:www\d?|m|mobile|amp|wap|touch)\.)+/;

/**
 * Whether two addresses can be of one publisher: the same host, a mobile or AMP variant of it, or
 * subdomains of a site we know. Sharing the last labels is not enough: on github.io, blogspot.com
 * or a network address every neighbour does.
 */
export function samePublisher(a: URL, b: URL): boolean {
  if (a.port !== b.port || [a.username, a.password, b.username, b.password].some(Boolean)) {
    return false;
  }
  if (a.hostname.replace(VARIANT, "") === b.hostname.replace(VARIANT, "")) return true;
  return knownHosts.some((host) => hostCovers(host, a.hostname) && hostCovers(host, b.hostname));
}
