import { FORMULA_TITLES } from '../../../shared/layout/own-columns.ts';
import type { WorkbenchDriver } from '../driver/workbench-driver.ts';
import type { Api } from '../office/ask-api.ts';
import { patience, press } from '../office/at-the-pane.ts';

/** What `AMBITO.PUNTEGGIO` shows in the cell of each row, by row id. */
export type CellScores = ReadonlyMap<string, string | number | boolean>;

/** *Inserisci formula* in the table of Cinisello, and the values once every cell has settled. */
export async function insertScores(workbench: WorkbenchDriver): Promise<CellScores> {
  await workbench.ribbon('Ambito.insertFormula');
  await press(workbench, 'insert-formula');
  // Each cell is busy until the add-in has answered it: what counts is what stands there afterwards.
  await workbench.page.waitForFunction(
    (title) => {
      const [headings = [], ...rows] = window.workbench.values("'Domande B2'!A1:AZ381");
      const column = headings.indexOf(title);
      return column >= 0 && rows.every((cells) => cells[column] !== '' && cells[column] !== '#BUSY!');
    },
    FORMULA_TITLES.PUNTEGGIO,
    patience,
  );
  const [headings = [], ...rows] = await workbench.values("'Domande B2'!A1:AZ381");
  const id = headings.indexOf('ID Ambito');
  const score = headings.indexOf(FORMULA_TITLES.PUNTEGGIO);
  // Of two rows with one id the first is the one the office receives.
  return new Map([...rows].reverse().map((cells) => [String(cells[id]), cells[score] ?? '']));
}

interface Entry {
  readonly rowId: string;
  readonly comune: string;
  readonly place: number | null;
  readonly score: number;
}

/** Cells that show other points than the office's ranking gives the same row; only rows with a place are compared. */
export async function otherThanRanked(
  api: Api,
  rankingId: string,
  scores: CellScores,
): Promise<{ readonly compared: number; readonly wrong: readonly string[] }> {
  const entries = (await api.all<Entry>(`rankings/${rankingId}/entries`)).filter(
    ({ comune, place }) => comune === '015077' && place !== null,
  );
  const wrong = entries
    .filter(({ rowId, score }) => scores.get(rowId) !== score / 100)
    .map(({ rowId, score }) => `the cell of ${rowId} shows ${scores.get(rowId)} instead of ${score / 100}`);
  return { compared: entries.length, wrong };
}
