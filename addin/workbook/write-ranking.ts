import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { record } from './operations.ts';
import type { OwnChart, OwnColumn } from './own-sheet.ts';
import { writeOwnSheets } from './own-sheets.ts';
import { runExcel } from './run-excel.ts';

/** A ranking ready to be shown: the pane chooses columns and words, this file only lays them out. */
export interface RankingTable {
  readonly title: string;
  readonly subtitle: string;
  /** Points as 12.5, money in euro as 1234.5. */
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Stacked columns: one category per Comune, one series per outcome. */
  readonly chart: OwnChart | null;
}

/** Writes sheet *Graduatoria* with its chart. Replaces our earlier one, never a person's. */
export function writeRanking(table: RankingTable): Promise<{ readonly sheetName: string }> {
  return runExcel(async (context) => {
    const name = workbookWords.ranking.name;
    const { sheetNames, steps } = await writeOwnSheets(context, [{ ...table, name, styles: [] }]);
    record('ranking', 1, steps);
    return { sheetName: sheetNames[0] ?? name };
  });
}
