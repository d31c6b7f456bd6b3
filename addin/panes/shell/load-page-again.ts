/**
 * Loads the page again, with the parts of the version that is served now. Only where the server answers: a page asked for
 * without a connection would be lost with the formulas that still work.
 */
export async function loadPageAgain(): Promise<void> {
  const isServed = await fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isServed) location.reload();
}
