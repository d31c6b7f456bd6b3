import { Refusal } from '../model/refusal.ts';
import { emptySheet, emptyWorkbook } from '../model/workbook-snapshot.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { AddinManifest } from './documents/addin-manifest.ts';
import { OpenDocument } from './documents/open-document.ts';
import { startAddin } from './documents/start-addin.ts';
import { refusalText, words } from './words.ts';

/** The requirement sets the stand-in can play: the floor of the manifest and a current Excel. */
export type ApiVersion = '1.14' | '1.18';

/** The state of the page: which workbooks are open and how Excel is being played. Listeners hear of every change. */
export class Workbench {
  readonly manifest: AddinManifest;
  /** What `functions.json` of the add-in says. */
  readonly functionsMetadata: unknown;
  documents: readonly OpenDocument[] = [];
  active: OpenDocument | null = null;
  ribbonTab: 'file' | 'data' | 'addin' | 'bench' = 'addin';
  apiVersion: ApiVersion = '1.18';
  isOffline = false;
  isDark = false;
  paneWidth = 350;
  /** What a message box says, until the person has read it. */
  message: string | null = null;
  /** Files saved in this session, by name: opening one again gives what was saved. */
  readonly savedFiles = new Map<string, Uint8Array>();
  #documentCount = 0;
  #version = 0;
  readonly #listeners = new Set<() => void>();

  constructor(manifest: AddinManifest, functionsMetadata: unknown) {
    this.manifest = manifest;
    this.functionsMetadata = functionsMetadata;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  changed(): void {
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Opens a file and starts the add-in beside it. */
  async open(name: string, bytes: Uint8Array): Promise<OpenDocument> {
    const snapshot = await readXlsx(bytes, name);
    return this.#add(new OpenDocument(this.#nextId(), snapshot));
  }

  /** Opens a file of this server: `/workbench/files/bresso.xlsx`; one saved in this session comes back as saved. */
  async openUrl(url: string): Promise<OpenDocument> {
    const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
    const saved = this.savedFiles.get(name);
    if (saved !== undefined) return this.open(name, saved);
    const response = await fetch(url);
    if (!response.ok) throw new Error(words.notThere(name));
    return this.open(name, new Uint8Array(await response.arrayBuffer()));
  }

  openEmpty(): OpenDocument {
    const name = `Cartel${this.#documentCount + 1}.xlsx`;
    const sheet = emptySheet('{00000000-0000-4000-A000-000000000001}', 'Foglio1');
    return this.#add(new OpenDocument(this.#nextId(), emptyWorkbook(name, [sheet])));
  }

  /** A second person's window on the same file: the file as last saved, or as it is if it never was. */
  async openSecondWindow(document: OpenDocument): Promise<OpenDocument> {
    const bytes = this.savedFiles.get(document.name) ?? (await document.save());
    return this.open(document.name, bytes);
  }

  async save(document: OpenDocument): Promise<Uint8Array> {
    const bytes = await document.save();
    this.savedFiles.set(document.name, bytes);
    this.changed();
    return bytes;
  }

  /** Closes without saving: what was not saved is gone, as in Excel. */
  close(document: OpenDocument): void {
    document.host?.close();
    document.iframe.remove();
    const at = this.documents.indexOf(document);
    this.documents = this.documents.filter((one) => one !== document);
    if (this.active === document) this.active = this.documents[at] ?? this.documents[at - 1] ?? null;
    this.changed();
  }

  activate(document: OpenDocument): void {
    this.active = document;
    this.changed();
  }

  /** Carries out what the person did; a refusal becomes a message box, as in Excel. */
  asPerson(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.tell(refusalText(error.code));
    }
  }

  tell(message: string | null): void {
    this.message = message;
    this.changed();
  }

  /** The version that workbooks opened from now on find; a running Excel does not change its own. */
  setApiVersion(version: ApiVersion): void {
    this.apiVersion = version;
    this.changed();
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
    this.changed();
  }

  setPaneWidth(width: number): void {
    this.paneWidth = width;
    this.changed();
  }

  /** Clicks a button of the add-in's tab: runs its function, or opens the pane. Resolves when the add-in is done. */
  async ribbon(buttonId: string): Promise<void> {
    const button = this.manifest.groups.flatMap(({ buttons }) => buttons).find(({ id }) => id === buttonId);
    if (button === undefined) throw new Error(`The manifest has no button ${buttonId}`);
    const document = this.active;
    if (document === null) throw new Error('No workbook is open');
    if (button.functionName === null) {
      document.paneOpen = true;
      this.changed();
      return;
    }
    await document.host?.pressButton(button.id, button.functionName);
  }

  /** Drops the add-in's calls to the API at the front server; with `afterRequests` only after that many. */
  async setOffline(offline: boolean, afterRequests = 0): Promise<void> {
    const query = new URLSearchParams({ offline: String(offline), afterRequests: String(afterRequests) });
    await fetch(`/workbench/network?${query}`, { method: 'POST' });
    this.isOffline = offline;
    this.changed();
  }

  #nextId(): string {
    this.#documentCount += 1;
    return `document-${this.#documentCount}`;
  }

  #add(document: OpenDocument): OpenDocument {
    this.documents = [...this.documents, document];
    this.active = document;
    startAddin(this, document);
    document.model.subscribe(() => this.changed());
    this.changed();
    return document;
  }
}
