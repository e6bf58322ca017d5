import type { GeneralReader } from "../../article/index.ts";

/** Where the general way of reading waits for the reader script, in the isolated world that they share. */
export const GENERAL = Symbol.for("verbale.general");
export type WorldWithGeneral = typeof globalThis & { [GENERAL]?: GeneralReader };
