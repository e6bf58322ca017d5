/**
 * The sites Verbale knows, by address. Alphabetical by id.
 * Kept apart from the reading rules: this half travels in the content script that looks at every page.
 */
import type { SiteAddress } from "./types.ts";

export const addresses: readonly SiteAddress[] = [
  {
    id: "auswaertiges-amt",
    hosts: ["auswaertiges-amt.de"],
    article: /^\/(?:de|en|fr|ru|es|ar)\/.+-\d{4,8}\/?$/,
    weak: true,
  },
  {
    id: "baoquocte",
    hosts: ["baoquocte.vn"],
    // The CMS appends "&mobile=yes" to the path itself, without "?".
    article: /^\/[a-z0-9-]+-\d{4,7}\.html(?:&mobile=yes(?:&amp=1)?)?$/,
    aliases: { "id.baoquocte.vn": "baoquocte.vn", "www.baoquocte.vn": "baoquocte.vn" },
    not: [/^\/search_enginer\.html/, /\.tag$/, /\.topic$/, /^\/rss_feed/, /BRSR=/],
  },
  { id: "dw", hosts: ["dw.com"], article: /\/a-\d+$/ },
  {
    id: "eeas",
    hosts: ["eeas.europa.eu"],
    article: /_[a-z]{2}$/,
    weak: true,
    list: [".related-grid .card"],
  },
  {
    id: "mfa-china",
    hosts: ["mfa.gov.cn", "fmprc.gov.cn"],
    article: /\/t\d{8}_\d+\.s?html$/,
  },
  { id: "mid-russia", hosts: ["mid.ru"], article: /\/news\/\d+\/?$/ },
  {
    id: "onecms",
    hosts: ["vietnamplus.vn", "nhandan.vn", "sggp.org.vn", "vov.vn", "vovworld.vn"],
    article: /(?:[-/]post-?\d+\.(?:vnp|html|vov)|\/\d+\.vnp|-\d+\.vov)$/,
    not: [/-tag\d+\./],
  },
  {
    id: "people",
    hosts: ["people.com.cn", "people.cn"],
    article: /\/n1\/\d{4}\/\d{4}\/c\d+-\d+\.html$/,
  },
  { id: "qdnd", hosts: ["qdnd.vn"], article: /-\d{5,7}$/ },
  { id: "reuters", hosts: ["reuters.com"], article: /-\d{4}-\d{2}-\d{2}\/$/ },
  {
    id: "state-gov",
    hosts: ["state.gov"],
    list: ["ul.collection-results"],
  },
  // The month's archive is /2026/02/ and holds no slug.
  { id: "the-diplomat", hosts: ["thediplomat.com"], article: /^\/\d{4}\/\d{2}\/[^/]+\/?$/ },
  {
    id: "vccorp",
    hosts: ["baochinhphu.vn", "tuoitre.vn", "thanhnien.vn"],
    article: /-\d{15,20}\.htm$/,
  },
  {
    id: "vietnam-vn",
    hosts: ["vietnam.vn"],
    // No id and no ending: a slug of five words or more is all there is.
    article: /^\/(?:[a-z]{2}\/)?[a-z0-9]+(?:-[a-z0-9]+){4,}\/?$/,
    weak: true,
    sameSlug: true,
  },
  { id: "vnexpress", hosts: ["vnexpress.net"], article: /-\d{7}\.html$/ },
  {
    id: "xinhua",
    hosts: ["news.cn", "xinhuanet.com"],
    article: /(?:\/\d{8}\/[0-9a-f]+\/c\.html|\/c_\d+\.htm)$/,
  },
];

/** Whether `host` is `known` or a subdomain of it, on label boundaries. */
export const hostCovers = (known: string, host: string): boolean =>
  host === known || host.endsWith(`.${known}`);

/** The site a host belongs to, or null. */
export function siteOfHost(host: string): SiteAddress | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  return addresses.find((site) => site.hosts.some((known) => hostCovers(known, name))) ?? null;
}
