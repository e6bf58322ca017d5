import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "./texts.ts";

/** The texts of the page that a component stands in. */
export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("No texts around this component");
  return texts;
}
