import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readGenerally } from "../article/index.ts";
import { GENERAL, type WorldWithGeneral } from "./shared/general.ts";

/** Reading pages of which no rule is known. Brought in beside the reader script only where that asks for it. */
export default defineUnlistedScript(() => {
  (globalThis as WorldWithGeneral)[GENERAL] = readGenerally;
});
