import { useState } from "preact/hooks";
import { countEntities, type EntityCount, type MentionedText, typeKey } from "./entities.ts";
import { useTexts } from "./texts-context.ts";

/** Entities of a type that are shown before "more" is asked for. */
const FIRST = 6;

interface Props {
  texts: readonly MentionedText[];
  labels: Readonly<Record<string, string>>;
  onReveal(id: string, occurrence: number): void;
}

/** Who and what is named, by type. A press goes to the first place, the next press to the next. */
export function EntityList({ texts, labels, onReveal }: Props) {
  const groups = countEntities(texts, labels);
  return (
    <div class="entities">
      {groups.map(({ type, entities }) => (
        <EntityGroup key={type} type={type} entities={entities} onReveal={onReveal} />
      ))}
    </div>
  );
}

interface GroupProps {
  type: EntityCount["type"];
  entities: readonly EntityCount[];
  onReveal(id: string, occurrence: number): void;
}

function EntityGroup({ type, entities, onReveal }: GroupProps) {
  const { say, count } = useTexts();
  const [all, setAll] = useState(false);
  const [at, setAt] = useState<{ id: string; next: number } | null>(null);
  const shown = all ? entities : entities.slice(0, FIRST);
  const rest = entities.length - shown.length;

  const reveal = (id: string): void => {
    const occurrence = at?.id === id ? at.next : 0;
    setAt({ id, next: occurrence + 1 });
    onReveal(id, occurrence);
  };

  return (
    <section class="entity-group">
      <h3 data-type={type}>{say(typeKey(type))}</h3>
      <ul>
        {shown.map(({ id, label, count: times }) => (
          <li key={id}>
            <button
              type="button"
              class="entity"
              data-type={type}
              title={`${label} – ${count("times", times)}`}
              onClick={() => reveal(id)}
            >
              <span class="entity-name">{label}</span>
              {times > 1 && <span class="entity-count">{times}</span>}
            </button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" class="entity more" onClick={() => setAll(true)}>
              {count("moreEntities", rest)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
