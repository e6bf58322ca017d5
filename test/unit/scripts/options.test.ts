import { describe, expect, it } from "vitest";
import { parseOptions, UsageError } from "../../../scripts/options.mjs";

const display = { env: { DISPLAY: ":0" }, platform: "linux" };
const none = { env: {}, platform: "linux" };
const thisFile = import.meta.filename;

describe("the options of npm start", () => {
  it("opens the bundled article in Chromium with a window", () => {
    expect(parseOptions([], display)).toEqual({
      help: false,
      kind: "chromium",
      json: false,
      headless: false,
      page: null,
    });
  });

  it("is headless without a display, when asked, and with --json", () => {
    expect(parseOptions([], none).headless).toBe(true);
    expect(parseOptions(["--headless"], display).headless).toBe(true);
    expect(parseOptions(["--json"], display).headless).toBe(true);
    expect(
      parseOptions([], { env: { WAYLAND_DISPLAY: "wayland-0" }, platform: "linux" }).headless,
    ).toBe(false);
    expect(parseOptions([], { env: {}, platform: "darwin" }).headless).toBe(false);
  });

  it("takes a saved page with its address", () => {
    const { kind, page } = parseOptions(
      ["--firefox", "--page", thisFile, "--url", "https://example.org/a b"],
      none,
    );
    expect(kind).toBe("firefox");
    expect(page).toEqual({ file: thisFile, url: "https://example.org/a%20b" });
  });

  it.each([
    [["--nonsense"]],
    [["extra"]],
    [["--json=yes"]],
    [["--page"]],
    [["--page", thisFile]],
    [["--url", "https://example.org/"]],
    [["--page", "/no/such/file.html", "--url", "https://example.org/"]],
    [["--page", import.meta.dirname, "--url", "https://example.org/"]],
    [["--page", thisFile, "--url", "example.org"]],
    [["--page", thisFile, "--url", "file:///etc/hosts"]],
    [["--page", thisFile, "--url", "javascript:alert(1)"]],
    [["--page", "two\nlines", "--url", "https://example.org/"]],
  ])("refuses %j in one line", (argv) => {
    const refused = (): unknown => parseOptions(argv, none);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(/^[^\n]+$/);
  });
});
