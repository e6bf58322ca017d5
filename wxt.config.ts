import { defineConfig } from "wxt";
import { knownHosts } from "./article/sites/hosts.ts";

const sites = knownHosts.map((host) => `*://*.${host}/*`);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: ".",
  entrypointsDir: "entrypoints",
  // The sources zip is what a store reviewer builds from; tests are not part of the build.
  zip: { excludeSources: ["test/**", "docs/**", "out/**"] },
  // The oldest browsers that the manifests allow: nothing is rewritten for older ones.
  vite: () => ({ build: { target: ["chrome128", "firefox140"] } }),
  webExt: {
    // `npm run dev` without a display builds and watches; with one it opens the browser.
    disabled: process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
    chromiumArgs: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  },
  manifest: ({ browser, command }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage"],
    // Known sites only: injecting the reader there needs host access. Any other site is asked for
    // by the reader, one host at a time.
    host_permissions: sites,
    optional_host_permissions: ["*://*/*"],
    content_scripts: [{ matches: sites, js: ["detector.js"], run_at: "document_idle" }],
    web_accessible_resources: [
      {
        resources: ["editor.html"],
        matches: ["*://*/*"],
        // A page that cannot guess the address cannot find out that Verbale is installed.
        // Firefox has a random address per installation anyway, and does not know the key.
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    // While developing, styles and modules come from the dev server.
    ...(command === "serve" ? {} : { content_security_policy: { extension_pages: POLICY } }),
    action: {
      default_title: "Verbale",
      ...(browser === "firefox" ? { default_area: "navbar" } : {}),
    },
    commands: {
      "annotate-selection": {
        suggested_key: { default: "Alt+Shift+A" },
        description: "__MSG_commandAnnotate__",
      },
      "highlight-selection": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_commandHighlight__",
      },
      _execute_action: { suggested_key: { default: "Alt+Shift+V" } },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "verbale@verbale.app",
              // The first version with the CSS Custom Highlight API.
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
