/** Which items of a long list are worth drawing: those in sight and a few around them. */
export interface WindowRange {
  readonly first: number;
  /** Not included. */
  readonly end: number;
}

/** Items drawn beyond each edge, so that a quick scroll does not show blanks. */
const margin = 6;

/**
 * The items to draw of a list whose items are all `itemHeight` high.
 *
 * @example windowRange({ count: 20_000, itemHeight: 52, scrollTop: 5_200, height: 260 }) // { first: 94, end: 111 }
 */
export function windowRange(view: {
  readonly count: number;
  readonly itemHeight: number;
  readonly scrollTop: number;
  readonly height: number;
}): WindowRange {
  const top = Math.floor(view.scrollTop / view.itemHeight);
  const bottom = Math.ceil((view.scrollTop + view.height) / view.itemHeight);
  return { first: Math.max(0, top - margin), end: Math.min(view.count, bottom + margin) };
}

/** The scroll position that brings an item into sight, moving as little as possible. */
export function scrollToShow(
  index: number,
  view: { readonly itemHeight: number; readonly scrollTop: number; readonly height: number },
): number {
  const top = index * view.itemHeight;
  if (top < view.scrollTop) return top;
  return Math.max(view.scrollTop, top + view.itemHeight - view.height);
}
