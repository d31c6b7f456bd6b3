export interface SheetChange {
  readonly sheetName: string;
  /** As Excel reports it: `B2:C4`; null for changes without one. */
  readonly address: string | null;
}

/** Calls the handler when a person (or another window) changes cells, not for our own writes. Gives the unsubscriber. */
export declare function onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>>;
