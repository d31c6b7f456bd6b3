import type { FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../host/model/workbook-snapshot.ts';
import type { SeenCell, WorkbenchControl } from '../../host/workbench/control/workbench-control.ts';

type Arguments<Name extends keyof WorkbenchControl> = Parameters<WorkbenchControl[Name]>;
type Answer<Name extends keyof WorkbenchControl> = Awaited<ReturnType<WorkbenchControl[Name]>>;

/** Drives the page through its control, from Node. Addresses and rows are as on screen. */
export class WorkbenchDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Calls one member of `window.workbench` in the page. */
  async call<Name extends keyof WorkbenchControl>(name: Name, ...given: Arguments<Name>): Promise<Answer<Name>> {
    return this.page.evaluate(
      ([member, values]) => {
        const action: unknown = window.workbench[member];
        if (typeof action !== 'function') throw new Error(`The workbench cannot ${member}`);
        return action(...values);
      },
      [name, given] as const,
    );
  }

  /** Opens a file of the server by name and waits until its add-in has started. */
  async open(fileName: string): Promise<string> {
    return this.call('open', { url: `/workbench/files/${encodeURIComponent(fileName)}` });
  }

  /** Opens bytes as a file of that name. */
  async openBytes(name: string, bytes: Uint8Array): Promise<string> {
    return this.call('open', { name, base64: Buffer.from(bytes).toString('base64') });
  }

  /** Saves the active workbook and gives its bytes. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(Buffer.from(await this.call('save'), 'base64'));
  }

  cell(address: string): Promise<SeenCell> {
    return this.call('cell', address);
  }

  values(address: string): Promise<Answer<'values'>> {
    return this.call('values', address);
  }

  model(): Promise<WorkbookSnapshot> {
    return this.call('model');
  }

  /** Clicks a button of the add-in's ribbon, by its id in the manifest, and waits until it is done. */
  async ribbon(buttonId: string): Promise<void> {
    await this.call('ribbon', buttonId);
  }

  async idle(): Promise<void> {
    await this.call('idle');
  }

  /** The add-in's pane beside the active workbook. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#panes iframe:not(.behind)');
  }
}
