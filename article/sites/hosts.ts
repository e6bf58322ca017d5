/** For the manifest's match patterns: importable under plain Node, without DOM types at run time. */
import { addresses } from "./addresses.ts";

/** Every host that has a rule, alphabetical; each covers its subdomains. */
export const knownHosts: string[] = addresses.flatMap((site) => [...site.hosts]).sort();
