import type { FrameLocator } from 'playwright-core';

/** Signs in from the pane as one of the demonstration people, and waits until the pane knows who it is. */
export async function signIn(pane: FrameLocator, person: string): Promise<void> {
  const choice = pane.getByTestId('person');
  await choice.selectOption(person);
  await pane.getByRole('button', { name: 'Accedi', exact: true }).click();
  await choice.waitFor({ state: 'detached' });
}
