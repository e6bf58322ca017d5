import { join } from "node:path";

/** The bundled article, written for this purpose, under an address of a site that Verbale knows. */
export const PRACTICE = {
  file: join(import.meta.dirname, "../test/fixtures/pages/practice.html"),
  url: "https://baoquocte.vn/verbale-bai-thuc-hanh-hoi-nghi-doi-tac-ha-noi-900001.html",
} as const;
