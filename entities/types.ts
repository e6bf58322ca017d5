/** The nine types of the annotation guideline. */
export const ENTITY_TYPES = [
  "PERSON",
  "OFFICE",
  "ORGANISATION",
  "PLACE",
  "EVENT",
  "DOCUMENT",
  "DATE",
  "QUANTITY",
  "MONEY",
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** A named thing in a text. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  type: EntityType;
  /** The same in every language and spelling, e.g. `place:VN`, `org:vn-mofa`, `office:vn-foreign-minister`. */
  id: string;
}

/** What is known of the text beside its words. */
export interface TextMeta {
  /** ISO 3166-1 alpha-2 of the article's country: whose "Ministry of Foreign Affairs" a bare one is. */
  country?: string;
  /** ISO 8601 date or date-time of publication. */
  date?: string;
  url?: string;
}
