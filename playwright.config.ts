import { defineConfig } from '@playwright/test';
import { SITE, SUB_PATH_SITE } from './e2e/sites.ts';
import { BROWSER_FLAGS, findBrowser } from './tools/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser() ?? '', args: BROWSER_FLAGS },
  },
  webServer: [
    { command: 'npm start', url: `${SITE}en/`, env: { PORT: new URL(SITE).port }, timeout: 120_000 },
    { command: 'tsx e2e/subPathServer.ts', url: `${SUB_PATH_SITE}en/`, timeout: 120_000 },
  ],
});
