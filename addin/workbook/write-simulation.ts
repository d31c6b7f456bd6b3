import { simulationMessages } from '../../shared/messages/it/simulation.ts';
import { record } from './operations.ts';
import type { OwnSheet } from './own-sheet.ts';
import { writeOwnSheets } from './own-sheets.ts';
import { runExcel } from './run-excel.ts';

/** A simulation ready to be shown: the pane chooses columns and words, this file only lays them out. */
export type SimulationTable = Omit<OwnSheet, 'name' | 'styles'>;

/** Writes sheet *Simulazione* with its chart. Replaces our earlier one, never a person's. */
export function writeSimulation(table: SimulationTable): Promise<{ readonly sheetName: string }> {
  return runExcel(async (context) => {
    const { name } = simulationMessages.sheet;
    const { sheetNames, steps } = await writeOwnSheets(context, [{ ...table, name, styles: [] }]);
    record('simulation', 1, steps);
    return { sheetName: sheetNames[0] ?? name };
  });
}
