import type { WorkbookSnapshot } from '../../model/workbook-snapshot.ts';
import type { Host } from '../../office/create-host.ts';
import type { ApiVersion } from '../workbench.ts';

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: string | number | boolean;
  /** The formula, or null. */
  readonly formula: string | null;
  /** As an Italian Excel shows it. */
  readonly text: string;
  readonly fill: string | null;
}

/** What a test may ask of the page. Addresses are Excel's (`A1`, `B2:D7`, `'Domande 2025'!C3`); without a sheet they mean the active one. */
export interface WorkbenchControl {
  /** Opens bytes (base64) or a file of this server; answers the document's id once its add-in has started. */
  open(source: { readonly url: string } | { readonly name: string; readonly base64: string }): Promise<string>;
  documents(): readonly { readonly id: string; readonly name: string; readonly isUnsaved: boolean }[];
  active(): string | null;
  activate(documentId: string): void;
  /** Closes without saving. */
  close(): void;
  secondWindow(): Promise<string>;
  /** Saves, and answers the file as base64. */
  save(): Promise<string>;
  model(): WorkbookSnapshot;
  sheets(): readonly string[];
  cell(address: string): SeenCell;
  values(address: string): readonly (readonly (string | number | boolean)[])[];
  /** Types into one cell, as a person in Italy would. */
  edit(address: string, text: string): void;
  select(address: string): void;
  activateSheet(name: string): void;
  insertRow(row: number): void;
  deleteRow(row: number): void;
  duplicateRow(row: number): void;
  hideRow(row: number, hidden: boolean): void;
  /** Sorts the data around the cell by its column. */
  sort(address: string, ascending: boolean): void;
  /** Shows only the rows with one of the texts in the cell's column; null shows all again. */
  filter(address: string, texts: readonly string[] | null): void;
  fillDown(address: string): void;
  fillColor(address: string, color: string | null): void;
  protect(isProtected: boolean): void;
  /** Clicks a button of the add-in's ribbon by its id in the manifest and waits until the add-in completes it. */
  ribbon(buttonId: string): Promise<void>;
  setPaneOpen(isOpen: boolean): void;
  setPaneWidth(width: number): void;
  setApiVersion(version: ApiVersion): void;
  setDark(isDark: boolean): void;
  setOffline(offline: boolean, afterRequests?: number): Promise<void>;
  /** Resolves when the add-in and every custom function have come to rest. */
  idle(): Promise<void>;
  /** What has passed between add-in and workbook since it was opened. */
  counters(): Host['session']['counters'] | null;
  unknownMembers(): readonly string[];
  /** What the message box says, or null. */
  message(): string | null;
  dismissMessage(): void;
}

declare global {
  interface Window {
    workbench: WorkbenchControl;
  }
}
