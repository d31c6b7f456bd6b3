import { snapshotOf } from '../../model/snapshot-codec.ts';
import { createHost } from '../../office/create-host.ts';
import { writeXlsx } from '../../xlsx/write-xlsx.ts';
import { chartImage } from '../charts/chart-image.ts';
import type { Workbench } from '../workbench.ts';
import type { OpenDocument } from './open-document.ts';

/** Where the page keeps the add-in's pages; they must not be moved, or they would start again. */
export const paneContainerId = 'panes';

/** Loads the add-in beside the document and answers its conversation with Excel. */
export function startAddin(workbench: Workbench, document: OpenDocument): void {
  const { manifest } = workbench;
  const { model, iframe } = document;
  document.host = createHost({
    iframe,
    model,
    apiVersion: workbench.apiVersion,
    locale: 'it-IT',
    addinUrl: new URL(manifest.pagePath, location.origin).href,
    customFunctions: { namespace: manifest.namespace, metadata: workbench.functionsMetadata },
    showPane: (visible) => {
      document.paneOpen = visible;
      workbench.changed();
    },
    saveFile: () => writeXlsx(snapshotOf(model)),
    chartImage: (chart, width, height) => chartImage(model, chart, width, height),
  });
  // Only now: office.js reads the name that the host gave the frame, and a frame takes it at its birth.
  window.document.getElementById(paneContainerId)?.append(iframe);
}
