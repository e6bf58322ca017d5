import { useTexts } from "./texts-context.ts";

interface Props {
  shortcut: string;
  sites: readonly string[];
}

/** What a reader needs to know on the first day, on one page. */
export function Welcome({ shortcut, sites }: Props) {
  const { say } = useTexts();
  return (
    <main class="welcome-page">
      <img src="/icon/128.png" alt="" width="64" height="64" />
      <p class="brand">Verbale</p>
      <h1>{say("welcomeTitle")}</h1>
      <p class="lead">{say("welcomeLead")}</p>
      <ol class="steps">
        <li>
          <h2>{say("welcomeReadTitle")}</h2>
          <p>{say("welcomeReadText")}</p>
          <p class="sample" aria-hidden="true">
            <span data-type="OFFICE">Bộ trưởng Ngoại giao</span> …{" "}
            <span data-type="PLACE">Hà Nội</span> … <span data-type="ORGANISATION">ASEAN</span>
          </p>
        </li>
        <li>
          <h2>{say("welcomeMarkTitle")}</h2>
          <p>{say("welcomeMarkText", shortcut)}</p>
          <p class="sample dots" aria-hidden="true">
            <i data-colour="yellow" />
            <i data-colour="green" />
            <i data-colour="blue" />
            <i data-colour="pink" />
            <i data-colour="violet" />
          </p>
        </li>
        <li>
          <h2>{say("welcomeFindTitle")}</h2>
          <p>{say("welcomeFindText")}</p>
        </li>
      </ol>
      <section class="privacy">
        <h2>{say("welcomePrivacyTitle")}</h2>
        <p>{say("welcomePrivacyText")}</p>
      </section>
      <details>
        <summary>{say("welcomeSites")}</summary>
        <p>{sites.join(" · ")}</p>
      </details>
    </main>
  );
}
