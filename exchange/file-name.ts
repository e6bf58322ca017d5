/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

/**
 * A file name that every system takes: `YYYY-MM-DD title.ext`, without separators and characters
 * that Windows or Obsidian refuse, at most 120 bytes of UTF-8 before the extension.
 */
export function fileName(title: string, date: string | null, extension: string): string {
  const day = date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? `${date.slice(0, 10)} ` : "";
  const clean = title
    .normalize("NFC")
    .replace(/[\p{C}\\/:*?"<>|#^[\]%]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const base = RESERVED.test(clean) || clean === "" ? `Verbale ${clean}`.trim() : clean;
  return `${cut(`${day}${base}`)}.${extension}`;
}

/** Cuts at a whole character. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST) return kept.trimEnd();
    kept += character;
  }
  return kept;
}
