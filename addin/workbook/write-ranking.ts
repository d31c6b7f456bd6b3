import type { CellValue } from '../../shared/values/cell-value.ts';

/** A ranking ready to be shown: the pane chooses columns and words, this file only lays them out. */
export interface RankingTable {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly { readonly title: string; readonly format: 'text' | 'integer' | 'points' | 'money' }[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Stacked columns: one category per Comune, one series per outcome. */
  readonly chart: {
    readonly title: string;
    readonly categories: readonly string[];
    readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  } | null;
}

/** Writes sheet *Graduatoria* with its chart. Replaces our earlier one, never a person's. */
export declare function writeRanking(table: RankingTable): Promise<{ readonly sheetName: string }>;
