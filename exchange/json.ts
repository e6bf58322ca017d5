import type { Format } from "./types.ts";

/** Verbale's own format, lossless: W3C annotations under the article they stand on. */
export const json: Format = {
  id: "json",
  label: "JSON",
  extension: "json",
  mediaType: "application/json",
  write: (records, options) => {
    const file = {
      format: "verbale",
      version: 1,
      exportedAt: options.exportedAt,
      generator: options.generator,
      counts: {
        articles: records.length,
        annotations: records.reduce((n, record) => n + record.annotations.length, 0),
      },
      articles: records,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};
