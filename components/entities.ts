import { ENTITY_TYPES, type EntityType, type Mention } from "../entities/types.ts";
import type { TextKey } from "./texts.ts";

/** One entity of an article as the views list it. */
export interface EntityCount {
  id: string;
  type: EntityType;
  /** A name in the reader's language, else the first form in the text. */
  label: string;
  count: number;
}

/** Mentions with the text they point into. */
export interface MentionedText {
  text: string;
  mentions: readonly Mention[];
}

/** The entities of several texts by type, most named first; types in the order of the guideline. */
export function countEntities(
  texts: readonly MentionedText[],
  labels: Readonly<Record<string, string>>,
): { type: EntityType; entities: EntityCount[] }[] {
  const byId = new Map<string, EntityCount>();
  for (const { text, mentions } of texts) {
    for (const { id, type, start, end } of mentions) {
      const known = byId.get(id);
      if (known !== undefined) known.count++;
      else {
        const label = capitalised(labels[id] ?? text.slice(start, end).replace(/\s+/g, " "));
        byId.set(id, { id, type, label, count: 1 });
      }
    }
  }
  const all = [...byId.values()].sort((a, b) => b.count - a.count);
  return ENTITY_TYPES.map((type) => ({
    type,
    entities: all.filter((e) => e.type === type),
  })).filter(({ entities }) => entities.length > 0);
}

/** An entry of a list begins with a capital, whatever it has in a sentence. */
function capitalised(label: string): string {
  const [first = ""] = label;
  return first.toUpperCase() + label.slice(first.length);
}

const KEYS: Readonly<Record<EntityType, TextKey>> = {
  PERSON: "typePerson",
  OFFICE: "typeOffice",
  ORGANISATION: "typeOrganisation",
  PLACE: "typePlace",
  EVENT: "typeEvent",
  DOCUMENT: "typeDocument",
  DATE: "typeDate",
  QUANTITY: "typeQuantity",
  MONEY: "typeMoney",
};

/** The message that names a type, in the plural. */
export function typeKey(type: EntityType): TextKey {
  return KEYS[type];
}
