import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import "../../components/theme.css";
import "./welcome.css";
import { knownHosts } from "../../article/sites/hosts.ts";
import { Welcome } from "../../components/Welcome.tsx";
import { mount } from "../shared/view.tsx";

/** The shortcut as the reader's browser has it, which may be another than ours. */
function WelcomePage() {
  const [shortcut, setShortcut] = useState("Alt+Shift+A");

  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const found = commands.find(({ name }) => name === "annotate-selection")?.shortcut;
      if (found) setShortcut(found);
    });
  }, []);

  return <Welcome shortcut={shortcut} sites={knownHosts} />;
}

mount(() => <WelcomePage />);
