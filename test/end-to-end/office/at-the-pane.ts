import type { Locator } from 'playwright-core';
import type { WorkbenchDriver } from '../driver/workbench-driver.ts';

/** How long a person waits before saying that something does not work. */
export const patience = { timeout: 60_000 };

/** The element of the pane with that test id. */
export function element(workbench: WorkbenchDriver, testId: string): Locator {
  return workbench.pane.getByTestId(testId).first();
}

/** Clicks it once it is there and enabled. */
export async function press(workbench: WorkbenchDriver, testId: string): Promise<void> {
  await element(workbench, testId).click(patience);
}

/** Clicks it twice so fast that the page has no time to change in between. */
export async function pressTwice(workbench: WorkbenchDriver, testId: string): Promise<void> {
  await element(workbench, testId).evaluate((button) => {
    for (let click = 0; click < 2; click += 1) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
}

export async function choose(workbench: WorkbenchDriver, testId: string, value: string): Promise<void> {
  await element(workbench, testId).selectOption(value, patience);
}

export async function type(workbench: WorkbenchDriver, testId: string, text: string): Promise<void> {
  await element(workbench, testId).fill(text, patience);
}

/** Waits until it shows, and gives its text. */
export async function read(workbench: WorkbenchDriver, testId: string): Promise<string> {
  const found = element(workbench, testId);
  await found.waitFor(patience);
  return (await found.textContent()) ?? '';
}
