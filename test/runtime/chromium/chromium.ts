import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";

export const CHROMIUM = "/usr/bin/chromium";

export function chromiumInstalled(): boolean {
  return existsSync(CHROMIUM);
}

/** Without these, Chromium calls home at every start. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export type ViewName = "desktop" | "phone" | "dark";

export const VIEWS: Readonly<Record<ViewName, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1440, height: 900 }, colorScheme: "light", locale: "en-GB" },
  phone: { viewport: { width: 375, height: 740 }, colorScheme: "light", locale: "en-GB", hasTouch: true },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark", locale: "en-GB" },
};

export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
