import type { Comune } from '../ambito/profile.ts';
import { checkRuleSet } from '../rules/check/check-rule-set.ts';
import type { RuleSetProblem } from '../rules/check/rule-set-problem.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { CellValue } from '../values/cell-value.ts';
import { placeProblems } from './place-problems.ts';
import { findSections } from './read/find-sections.ts';
import { readRuleSet } from './read/read-rule-set.ts';
import { startReading } from './read/reading.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** What the worksheet *Criteri* says. */
export interface CriteriaReading {
  /** `null` where a cell could not be read; else the rules as written, which `problems` may still say cannot be right. */
  readonly ruleSet: RuleSet | null;
  /** Every mistake in its cell, from the top of the sheet down; empty when the rules may be published. */
  readonly problems: readonly SheetProblem[];
  /** Other problems of these rules, found against earlier versions or by the server, in their cells. */
  readonly place: (problems: readonly RuleSetProblem[]) => readonly SheetProblem[];
}

/**
 * Reads the worksheet *Criteri* as people leave it: blank rows between lines, trailing spaces, any case, numbers and days
 * as Excel's own or as text. What cannot be read and what cannot be right are told cell by cell.
 *
 * @param cells the worksheet from its first cell on, row by row
 * @param comuni the Comuni that may be called by name; others by their Istat code
 * @example readCriteriaSheet(cells, cinisello.comuni).problems[0]?.address // 'F42'
 */
export function readCriteriaSheet(
  cells: readonly (readonly CellValue[])[],
  comuni: readonly Comune[] = [],
): CriteriaReading {
  const reading = startReading();
  const ruleSet = readRuleSet(findSections(cells, reading), comuni, reading);
  const isRead = reading.problems.length === 0;
  const place = (problems: readonly RuleSetProblem[]) => placeProblems(problems, { ruleSet, reading });
  const problems = inOrder([...reading.problems, ...place(checkRuleSet(ruleSet))]);
  return { ruleSet: isRead ? ruleSet : null, problems, place };
}

/** From the top down; a cell that could not be read is not also called empty. */
function inOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return problems
    .filter(
      ({ code, address }) =>
        code !== 'CELL_MISSING' || !problems.some((other) => other.code === 'CELL_ERROR' && other.address === address),
    )
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
