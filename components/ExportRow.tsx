import { useState } from "preact/hooks";
import { ExportIcon } from "./icons.tsx";
import type { Acts } from "./services.ts";
import { useTexts } from "./texts-context.ts";

interface Props {
  /** Whether there is an article here, and whether it has notes. */
  article: "none" | "without-notes" | "with-notes";
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

/** Notes go out: this article's, or all of them, also where there is no article. */
export function ExportRow({ article, acts, attempt }: Props) {
  const { say } = useTexts();
  const [wanted, setWanted] = useState<"article" | "all">("article");
  const scope = article === "none" ? "all" : wanted;
  return (
    <section class="export">
      <ExportIcon />
      <select
        aria-label={say("exportScope")}
        value={scope}
        onChange={(event) => setWanted(event.currentTarget.value === "all" ? "all" : "article")}
      >
        {article !== "none" && <option value="article">{say("exportArticle")}</option>}
        <option value="all">{say("exportAll")}</option>
      </select>
      {(["markdown", "json"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="plain-button"
          data-act={`export-${format}`}
          disabled={scope === "article" && article === "without-notes"}
          onClick={() => attempt(() => acts.exportNotes(format, scope))}
        >
          {say(format === "markdown" ? "formatMarkdown" : "formatJson")}
        </button>
      ))}
    </section>
  );
}
