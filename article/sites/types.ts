/** Site rules are data: what stands here is all a rule can say. */

/** How to know a site and its articles by their address: all that the cheap look needs. */
export interface SiteAddress {
  /** Lower-case letters and hyphens; names the rule in stored articles. */
  id: string;
  /** Host names; each covers its subdomains ("vietnam.vn" does not cover "vietnam.vnanet.vn"). */
  hosts: readonly string[];
  /** Matches the path of every article. Absent: the path does not tell. */
  article?: RegExp;
  /** The pattern fits lists too, so the page must look like an article besides. */
  weak?: true;
  /** Any of these in path and query: a list, tag, search or topic page. */
  not?: readonly RegExp[];
  /** Hosts that show the same articles again, and the one that stands for them. */
  aliases?: Readonly<Record<string, string>>;
  /** Editions of an article have the same last segment of the path in every language and on every host. */
  sameSlug?: true;
  /** Selectors of things that only list pages have. */
  list?: readonly string[];
}

/** Where translations of an article stand, when only the address tells. */
export type SiblingRule =
  /** Another language by another first segment of the path; `none` is the language without one. */
  | { by: "prefix"; none: string; languages: readonly string[] }
  /** Another language by another "_xx" at the end of the path. */
  | { by: "suffix"; languages: readonly string[] };

/** How to read a site. Lists of selectors are tried in order; the first that finds text counts. */
export interface SiteRule {
  id: string;
  /**
   * A: selectors read off real HTML. B: from a dated public crawler or site configuration.
   * C: inferred from text. See design note SITES.
   */
  certainty: "A" | "B" | "C";
  /** For a family of sites without a list of hosts: the rule holds where this selector matches. */
  when?: string;
  title?: readonly string[];
  kicker?: readonly string[];
  lead?: readonly string[];
  author?: readonly string[];
  /** `meta` elements give their content, `time` its datetime, others their text. */
  date?: readonly string[];
  body: readonly string[];
  /** The body is split over all the matches of its selector, not the fullest one. */
  bodyInParts?: true;
  drop?: readonly string[];
  caption?: readonly string[];
  /** Offset of times that come without one, "+07:00". */
  zone?: string;
  /** `meta[name=author]` names the publisher or a number. */
  authorMetaIsPublisher?: true;
  /** The author signs in capitals, alone in the last paragraph. */
  authorAtEnd?: true;
  /** Language is the first segment of the path where it has two letters; else this. */
  langFromPath?: string;
  siblings?: SiblingRule;
  /** Hosts at which the same path shows the same article once more, in another machine translation. */
  mirrors?: readonly string[];
  /** Takes its articles from others and says so: its source lines are believed. */
  republishes?: true;
}
