import { openWorkbook, snapshotOf } from '../../model/snapshot-codec.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import type { WorkbookSnapshot } from '../../model/workbook-snapshot.ts';
import type { Host } from '../../office/create-host.ts';
import { writeXlsx } from '../../xlsx/write-xlsx.ts';

/** One open workbook with its own add-in page, as Excel keeps one runtime a document. */
export class OpenDocument {
  readonly id: string;
  readonly name: string;
  readonly model: WorkbookModel;
  readonly iframe: HTMLIFrameElement;
  host: Host | null = null;
  paneOpen = true;
  /** Counts changes that a save would keep. */
  #changes = 0;
  #savedChanges = 0;

  constructor(id: string, snapshot: WorkbookSnapshot) {
    this.id = id;
    this.name = snapshot.name;
    this.model = openWorkbook(snapshot);
    this.iframe = document.createElement('iframe');
    this.iframe.title = `Ambito: ${snapshot.name}`;
    this.iframe.dataset.document = id;
    this.model.subscribe(({ kind }) => {
      if (kind !== 'selection' && kind !== 'activated' && kind !== 'calculated') this.#changes += 1;
    });
  }

  get isUnsaved(): boolean {
    return this.#changes !== this.#savedChanges;
  }

  /** The file's bytes as they would be saved now; marks the document as saved. */
  async save(): Promise<Uint8Array> {
    const changes = this.#changes;
    const bytes = await writeXlsx(snapshotOf(this.model));
    this.#savedChanges = changes;
    return bytes;
  }
}
