import type { SiteRule } from "./types.ts";

/** The Chinese foreign ministry. */
export const mfaChina: SiteRule = {
  id: "mfa-china",
  certainty: "B",
  title: ["#News_Body_Title", "h1"],
  date: [".time span", "#News_Body_Time"],
  body: ["#News_Body_Txt_A", ".content_text", ".TRS_Editor"],
  zone: "+08:00",
  authorMetaIsPublisher: true,
};
