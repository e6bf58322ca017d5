import type { Acts, SiteAccess } from "./services.ts";
import { useTexts } from "./texts-context.ts";

interface Props {
  access: SiteAccess;
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

/** On what ground Verbale runs here, and how to change that. */
export function SiteLine({ access: { host, ground }, acts, attempt }: Props) {
  const { say } = useTexts();
  return (
    <footer class="site">
      {ground === "known" && <span>{say("siteKnown", host)}</span>}
      {ground === "always" && (
        <>
          <span>{say("siteAlways", host)}</span>
          <button
            type="button"
            class="text-button"
            data-act="leave-site"
            onClick={() => attempt(() => acts.leaveSite(host))}
          >
            {say("siteStop")}
          </button>
        </>
      )}
      {ground === "once" && (
        <>
          <span>{say("siteOnce")}</span>
          <button
            type="button"
            class="text-button"
            data-act="allow-site"
            onClick={() => attempt(() => acts.allowSite(host))}
          >
            {say("siteAllow", host)}
          </button>
        </>
      )}
    </footer>
  );
}
