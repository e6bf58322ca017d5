import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/find-browser.mjs";

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe("finding a browser", () => {
  it("prefers the one that the reader names, and takes no other in its place", () => {
    const env = { VERBALE_CHROMIUM: "/my/chrome", PATH: "/usr/bin" };
    const both = only("/my/chrome", "/usr/bin/chromium");
    expect(findBrowser("chromium", { env, platform: "linux", isProgram: both })).toBe("/my/chrome");
    const other = only("/usr/bin/chromium");
    expect(findBrowser("chromium", { env, platform: "linux", isProgram: other })).toBeNull();
  });

  it("looks along the search path, and past it", () => {
    const env = { PATH: "/a:/b" };
    const find = (path: string): string | null =>
      findBrowser("firefox", { env, platform: "linux", isProgram: only(path) });
    expect(find("/b/firefox")).toBe("/b/firefox");
    expect(find("/usr/bin/firefox-esr")).toBe("/usr/bin/firefox-esr");
    expect(find("/usr/bin/netscape")).toBeNull();
  });

  it("knows where macOS and Windows keep them", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(
      findBrowser("chromium", {
        env: { HOME: "/Users/a" },
        platform: "darwin",
        isProgram: only(chrome),
      }),
    ).toBe(chrome);
    const firefox = "C:\\Program Files\\Mozilla Firefox\\firefox.exe";
    expect(
      findBrowser("firefox", {
        env: { PROGRAMFILES: "C:\\Program Files" },
        platform: "win32",
        isProgram: only(firefox),
      }),
    ).toBe(firefox);
  });
});
