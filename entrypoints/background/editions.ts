import { kinship, mayBeKin, type Relative } from "../../article/index.ts";
import type { AnnotatedEdition } from "../../messages/from-views.ts";
import type { Notes } from "../../storage/notes.ts";

/** Editions of an article on which the reader has notes, most notes first. */
export async function annotatedEditions(
  article: Relative,
  notes: Notes,
): Promise<AnnotatedEdition[]> {
  const addresses = await notes.addresses();
  const alike = addresses.filter((address) => mayBeKin(address, article.canonicalUrl));
  const links = article.editions.map(({ url }) => url);
  const found = await notes.linkedTo([article.canonicalUrl, ...links, ...alike]);
  return found
    .flatMap(({ article: other, notes: count }) => {
      const how = kinship(article, other);
      if (how === null) return [];
      const { canonicalUrl: url, title, lang } = other;
      return [{ url, title, lang, notes: count, how }];
    })
    .sort((a, b) => b.notes - a.notes);
}
