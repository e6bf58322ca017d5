import type { ExportFile } from "../../messages/from-views.ts";

/** How long a file's address is kept: the browser may ask for a folder first. Milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser to save. No permission is needed for what the reader asked for. */
export function saveFile({ name, mediaType, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
