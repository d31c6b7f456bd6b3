/** What the workbench needs from the conversation with one add-in page. */
export interface AddinHost {
  /** Runs a function of the ribbon and waits until the add-in completes it. */
  ribbonCommand(buttonId: string, functionName: string): Promise<void>;
  /** Resolves when no batch, event or custom function is under way. */
  idle(): Promise<void>;
  setApiVersion(version: string): void;
  counters(): HostCounters;
  /** Members of the Excel API that the add-in asked for and the host lacks. */
  unknownMembers(): readonly string[];
  dispose(): void;
}

/** What has passed between add-in and workbook, for the budgets. */
export interface HostCounters {
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
}
