import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

/** Set by the scripts after looking for a browser; the default is Debian's. */
const chromium = process.env.VERBALE_CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        extends: true,
        // Else Vite finds it while a test runs, and loads the page anew.
        optimizeDeps: { include: ["@mozilla/readability/Readability.js", "diff", "fast-check"] },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: ["--no-sandbox"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two browsers at once starve each other on a small machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
