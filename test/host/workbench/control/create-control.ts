import { type Area, parseArea, splitSheetAddress } from '../../model/area.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import { snapshotOf } from '../../model/snapshot-codec.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { shownText } from '../grid/shown-text.ts';
import type { Workbench } from '../workbench.ts';
import { bytesFromBase64, bytesToBase64 } from './base64.ts';
import { personControl } from './person-control.ts';
import type { WorkbenchControl } from './workbench-control.ts';

/** The page's door for tests: the same things a person can do, by name, on the active document. */
export function createControl(workbench: Workbench): WorkbenchControl {
  const active = (): OpenDocument => {
    if (workbench.active === null) throw new Error('No workbook is open');
    return workbench.active;
  };
  return {
    async open(source) {
      const document =
        'url' in source
          ? await workbench.openUrl(source.url)
          : await workbench.open(source.name, bytesFromBase64(source.base64));
      await started(document);
      return document.id;
    },
    documents: () => workbench.documents.map(({ id, name, isUnsaved }) => ({ id, name, isUnsaved })),
    active: () => workbench.active?.id ?? null,
    activate(documentId) {
      const document = workbench.documents.find(({ id }) => id === documentId);
      if (document === undefined) throw new Error(`No document ${documentId}`);
      workbench.activate(document);
    },
    close: () => workbench.close(active()),
    async secondWindow() {
      const document = await workbench.openSecondWindow(active());
      await started(document);
      return document.id;
    },
    save: async () => bytesToBase64(await workbench.save(active())),
    model: () => snapshotOf(active().model),
    sheets: () => active().model.sheets.map(({ name }) => name),
    cell(address) {
      const { sheet, area } = locate(active(), address);
      const { row, column } = area;
      const value = sheet.value(row, column);
      const { numberFormat, fill } = sheet.format(row, column);
      return {
        value,
        formula: sheet.cell(row, column)?.formula ?? null,
        text: shownText(sheet.shownValue(row, column), numberFormat),
        fill,
      };
    },
    values(address) {
      const { sheet, area } = locate(active(), address);
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) => sheet.value(area.row + down, area.column + across)),
      );
    },
    ...personControl(workbench, (address) => ({ ...locate(active(), address), model: active().model })),
    ribbon: (buttonId) => workbench.ribbon(buttonId),
    setPaneOpen(isOpen) {
      active().paneOpen = isOpen;
      workbench.changed();
    },
    setPaneWidth: (width) => workbench.setPaneWidth(width),
    setApiVersion: (version) => workbench.setApiVersion(version),
    setDark: (isDark) => workbench.setDark(isDark),
    setOffline: (offline, afterRequests) => workbench.setOffline(offline, afterRequests),
    async idle() {
      await active().host?.idle();
    },
    counters: () => active().host?.session.counters ?? null,
    unknownMembers: () => [...(active().host?.session.unknownMembers ?? [])],
    message: () => workbench.message,
    dismissMessage: () => workbench.tell(null),
  };
}

const longestStart = 30_000;

/** Waits until the document's add-in has registered its functions, or says that it never did. */
async function started(document: OpenDocument): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The add-in did not start')), longestStart);
    document.host?.ready.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function locate({ model }: OpenDocument, address: string): { readonly sheet: SheetModel; readonly area: Area } {
  const { sheetName, local } = splitSheetAddress(address);
  const sheet = sheetName === null ? model.activeSheet : model.sheetByName(sheetName);
  const area = parseArea(local);
  if (sheet === undefined || area === null) throw new Error(`No cells at ${address}`);
  return { sheet, area };
}
