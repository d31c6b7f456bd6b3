import { Refusal } from './refusal.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** The name Excel gives a new sheet. */
export function freeSheetName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheetByName(`Foglio${number}`) !== undefined) number += 1;
  return `Foglio${number}`;
}

/** Refuses names that are too long, use forbidden signs or belong to another sheet. */
export function assertSheetName(model: WorkbookModel, name: string, ownId: string | null): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
    throw new Refusal('InvalidArgument', `Not a worksheet name: ${name}`);
  }
  const same = model.sheetByName(name);
  if (same !== undefined && same.id !== ownId) throw new Refusal('ItemAlreadyExists', `A sheet ${name} exists`);
}
