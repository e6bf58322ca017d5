import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import "../../components/theme.css";
import "../../components/views.css";
import type { Texts } from "../../components/texts.ts";
import { mount, TabView, tabOfAddress } from "../shared/view.tsx";

/** The panel stays beside the page and follows the tab that is looked at. */
function SidePanel({ texts }: { texts: Texts }) {
  const given = tabOfAddress();
  const [tabId, setTabId] = useState<number | null>(given);

  useEffect(() => {
    if (given !== null) return;
    let windowId: number | undefined;
    const find = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = active?.windowId;
      setTabId(active?.id ?? null);
    };
    const onActivated = (info: browser.Tabs.OnActivatedActiveInfoType): void => {
      if (info.windowId === windowId) setTabId(info.tabId);
    };
    void find();
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [given]);

  return <TabView tabId={tabId} texts={texts} />;
}

mount((texts) => <SidePanel texts={texts} />);
