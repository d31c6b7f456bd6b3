/** A network that blinks is back within a second; who waits for a part of the page can wait that long. */
const pause = 1_000;

/**
 * Brings a part of the page that comes only when it is wanted, and asks once more where the first try does not get
 * through. Every call begins anew: what was lost while the connection was gone comes once it is back. What a new
 * version has removed from the server does not: that needs the page loaded again.
 *
 * @example const { entraSignIn } = await bring(() => import('./entra.ts'));
 */
export async function bring<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (failure) {
    if (!isPartMissing(failure)) throw failure;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return load();
  }
}

/** Whether a part of the page could not be fetched. No browser says so but in words: Chromium and Firefox, then WebKit. */
export function isPartMissing(failure: unknown): boolean {
  return failure instanceof TypeError && /dynamically imported module|importing a module script/i.test(failure.message);
}
