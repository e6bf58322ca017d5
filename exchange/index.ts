import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Format } from "./types.ts";

export { fileName } from "./file-name.ts";
export type { AnnotatedArticle, Format, WriteOptions } from "./types.ts";

/** Every format that notes leave in, in the order in which a reader is offered them. */
export const formats: readonly Format[] = [markdown, json];
