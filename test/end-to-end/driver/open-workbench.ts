import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../browser/find-or-install-browser.ts';
import { WorkbenchDriver } from './workbench-driver.ts';

/** Where the workbench runs and where its pictures go. */
export interface OpenWorkbenchOptions {
  readonly url: string;
  /** Folder for screenshots. */
  readonly picturesFolder?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A browser on the workbench page. Close it when done. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly workbench: WorkbenchDriver;
  /** What the page and the add-in complained of: uncaught errors and console errors. */
  readonly complaints: readonly string[];
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=it-IT',
];

/** Opens the workbench in a headless Chromium and waits until the page answers. */
export async function openWorkbench(options: OpenWorkbenchOptions): Promise<OpenedWorkbench> {
  const browser: Browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: browserArguments,
    // Chromium takes the look of date fields from the environment, not from the page's locale.
    env: { ...process.env, LANGUAGE: 'it_IT', LANG: 'it_IT.UTF-8' },
  });
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${options.url}/workbench/`);
  await page.waitForFunction(() => 'workbench' in window);
  const folder = options.picturesFolder ?? '.local/pictures';
  return {
    page,
    workbench: new WorkbenchDriver(page),
    complaints,
    async screenshot(name) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    close: () => browser.close(),
  };
}
