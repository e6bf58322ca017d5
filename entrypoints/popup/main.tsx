import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import "../../components/theme.css";
import "../../components/views.css";
import type { Texts } from "../../components/texts.ts";
import { mount, TabView, tabOfAddress } from "../shared/view.tsx";

function Popup({ texts }: { texts: Texts }) {
  const given = tabOfAddress();
  const [tab, setTab] = useState<{ id: number; windowId: number } | null>(null);

  useEffect(() => {
    const found =
      given === null
        ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
        : browser.tabs.get(given);
    void found.then((active) => {
      if (active?.id !== undefined && active.windowId !== undefined) {
        setTab({ id: active.id, windowId: active.windowId });
      }
    });
  }, [given]);

  const openPanel = async (): Promise<void> => {
    // Each browser has its own side panel and neither waits: the call must come out of the click.
    const { chrome } = globalThis as ChromeGlobal;
    if (browser.sidebarAction !== undefined) await browser.sidebarAction.open();
    else if (tab !== null) await chrome?.sidePanel?.open({ windowId: tab.windowId });
    window.close();
  };

  return (
    <TabView
      tabId={tab?.id ?? null}
      texts={texts}
      more={{ openPanel }}
      {...(given === null ? { afterReveal: () => window.close() } : {})}
    />
  );
}

/** Chrome's side panel, which the polyfill does not know. */
interface ChromeGlobal {
  chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } };
}

mount((texts) => <Popup texts={texts} />);
