import { openWorkbook, snapshotOf } from '../../host/model/snapshot-codec.ts';
import { emptySheet, emptyWorkbook } from '../../host/model/workbook-snapshot.ts';
import { createHost, type Host } from '../../host/office/create-host.ts';

const parameter = (name: string, dimensionality = 'scalar') => ({ name, type: 'any', dimensionality });
const one = { result: {}, options: {} };

const metadata = {
  functions: [
    { ...one, id: 'DOUBLE', name: 'DOPPIO', parameters: [{ ...parameter('numero'), type: 'number' }] },
    { ...one, id: 'JOIN', name: 'UNISCI', parameters: [parameter('celle', 'matrix')] },
    { ...one, id: 'LATER', name: 'DOPO', parameters: [parameter('valore')] },
    { ...one, id: 'WRONG', name: 'SBAGLIA', parameters: [] },
  ],
};

declare global {
  interface Window {
    hostPage: { host: Host; snapshot: typeof snapshotOf; sheetId: string; panes: boolean[] };
  }
}

const apiVersion = new URLSearchParams(location.search).get('api') ?? '1.14';
const model = openWorkbook(
  emptyWorkbook('prova.xlsx', [emptySheet('{00000000-0001-0000-0000-000000000000}', 'Foglio1')]),
);
const iframe = document.querySelector('iframe');
if (iframe === null) throw new Error('The page has no iframe');

/** A file that starts like every .xlsx. */
const file = new Uint8Array(100_000);
file.set([80, 75]);
const panes: boolean[] = [];

window.hostPage = {
  host: createHost({
    iframe,
    model,
    apiVersion,
    locale: 'it-IT',
    addinUrl: new URL('addin.html', location.href).href,
    customFunctions: { namespace: 'PROVA', metadata },
    showPane: (visible) => panes.push(visible),
    saveFile: () => Promise.resolve(file),
  }),
  snapshot: snapshotOf,
  sheetId: model.activeSheetId,
  panes,
};
