import type { WorkbenchDriver } from '../driver/workbench-driver.ts';

/** The cells of the sheet *Criteri*. */
export function criteriaRows(workbench: WorkbenchDriver) {
  return workbench.values("'Criteri'!A1:N200");
}

/** The upper end of the second band of the criterion on ADL, and what stands there. */
export async function upperEndOfAdlBand(
  workbench: WorkbenchDriver,
): Promise<{ readonly address: string; readonly value: unknown }> {
  const { row, cells } = await secondAdlBand(workbench);
  return { address: `'Criteri'!J${row}`, value: cells[9] };
}

/** Where the points of that band stand. */
export async function pointsOfAdlBand(workbench: WorkbenchDriver): Promise<string> {
  const { row } = await secondAdlBand(workbench);
  return `'Criteri'!K${row}`;
}

async function secondAdlBand(workbench: WorkbenchDriver) {
  const rows = await criteriaRows(workbench);
  const index = rows.findIndex((row) => row.includes('adl') && row.includes('a fasce')) + 1;
  return { row: index + 1, cells: rows[index] ?? [] };
}
