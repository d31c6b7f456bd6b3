import type { Workbench } from '../workbench.ts';
import type { OpenDocument } from './open-document.ts';

/** Where the page keeps the add-in's pages; they must not be moved, or they would start again. */
export const paneContainerId = 'panes';

/** Loads the add-in beside the document and answers its conversation with Excel. */
export function startAddin(workbench: Workbench, document: OpenDocument): void {
  document.iframe.src = workbench.manifest.pagePath;
  window.document.getElementById(paneContainerId)?.append(document.iframe);
}
