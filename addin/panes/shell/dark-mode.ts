import { createValueStore, type ValueStore } from '../../state/value-store.ts';

/** Where the add-in may learn that its surroundings are dark. */
export interface DarkModeSources {
  /** Office's own theme; absent outside Office and in Excel on the web, where the browser's preference counts. */
  readonly officeTheme: { readonly isDarkTheme?: boolean } | undefined;
  readonly preference: MediaQueryList;
}

/** Whether to draw dark; follows the system when it changes, unless Office has said what it is. */
export function watchDarkMode({ officeTheme, preference }: DarkModeSources): ValueStore<boolean> {
  const dark = createValueStore(officeTheme?.isDarkTheme ?? preference.matches);
  if (officeTheme?.isDarkTheme === undefined) {
    preference.addEventListener('change', (event) => dark.set(event.matches));
  }
  return dark;
}
