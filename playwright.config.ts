import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './tools/browser.ts';

const SITE = 'http://localhost:4173';

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? '', args: BROWSER_FLAGS },
  },
  webServer: { command: 'npm start', url: `${SITE}/en/`, reuseExistingServer: true, timeout: 120_000 },
});
