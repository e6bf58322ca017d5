/** The reading rules, alphabetical by id, and which of them holds for a page. */
import { first } from "../dom.ts";
import { siteOfHost } from "./addresses.ts";
import { auswaertigesAmt } from "./auswaertiges-amt.ts";
import { baoquocte } from "./baoquocte.ts";
import { dw } from "./dw.ts";
import { eeas } from "./eeas.ts";
import { masterCms } from "./mastercms.ts";
import { mfaChina } from "./mfa-china.ts";
import { midRussia } from "./mid-russia.ts";
import { oneCms } from "./onecms.ts";
import { people } from "./people.ts";
import { qdnd } from "./qdnd.ts";
import { reuters } from "./reuters.ts";
import { stateGov } from "./state-gov.ts";
import { theDiplomat } from "./the-diplomat.ts";
import type { SiteRule } from "./types.ts";
import { vcCorp } from "./vccorp.ts";
import { vietnamVn } from "./vietnam-vn.ts";
import { vnexpress } from "./vnexpress.ts";
import { xinhua } from "./xinhua.ts";

export const rules: readonly SiteRule[] = [
  auswaertigesAmt,
  baoquocte,
  dw,
  eeas,
  masterCms,
  mfaChina,
  midRussia,
  oneCms,
  people,
  qdnd,
  reuters,
  stateGov,
  theDiplomat,
  vcCorp,
  vietnamVn,
  vnexpress,
  xinhua,
];

/** The rule of a page: by host, else the family whose mark the page bears, else null. */
export function ruleFor(document: Document, host: string): SiteRule | null {
  const id = siteOfHost(host)?.id;
  return (
    (id !== undefined ? rules.find((rule) => rule.id === id) : undefined) ??
    rules.find((rule) => rule.when !== undefined && first(document, rule.when) !== null) ??
    null
  );
}
