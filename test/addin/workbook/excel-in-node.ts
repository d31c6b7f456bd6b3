import type { ExcelSession } from '../../host/excel/excel-session.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { openExcelInNode } from '../../host/office/excel-in-node.ts';

/** Excel without a browser over the workbook; what a test calls is the add-in's code, unmodified. */
export function openInExcel(model: WorkbookModel, apiVersion = '1.14'): ExcelSession {
  return openExcelInNode({ model, apiVersion }).session;
}
