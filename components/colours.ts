import type { Colour } from "../annotations/index.ts";
import type { TextKey } from "./texts.ts";

const KEYS: Readonly<Record<Colour, TextKey>> = {
  yellow: "colourYellow",
  green: "colourGreen",
  blue: "colourBlue",
  pink: "colourPink",
  violet: "colourViolet",
};

/** The message that names a colour. */
export function colourKey(colour: Colour): TextKey {
  return KEYS[colour];
}
