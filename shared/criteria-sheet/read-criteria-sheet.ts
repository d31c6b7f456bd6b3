import type { Comune } from '../ambito/profile.ts';
import { baseFields } from '../fields/base-fields.ts';
import { sheetWords } from '../messages/it/criteria-words.ts';
import { checkRuleSet } from '../rules/check/check-rule-set.ts';
import type { RuleSetProblem } from '../rules/check/rule-set-problem.ts';
import { tierField } from '../rules/compile/row-reader.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { CellValue } from '../values/cell-value.ts';
import { namesOf } from './names.ts';
import { placeProblems } from './place-problems.ts';
import { findSections } from './read/find-sections.ts';
import { readAmount } from './read/read-amount.ts';
import { readBudget } from './read/read-budget.ts';
import { readGates, readReserves, readTierNames, readTiers } from './read/read-conditions.ts';
import { readCriteria } from './read/read-criteria.ts';
import { readDerived } from './read/read-derived.ts';
import { readFields } from './read/read-fields.ts';
import { readNotice } from './read/read-notice.ts';
import { readOrder } from './read/read-order.ts';
import { type Reading, startReading } from './read/reading.ts';
import { ruleNames } from './rule-names.ts';
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
  const ruleSet = readRuleSet(cells, comuni, reading);
  const isRead = reading.problems.length === 0;
  const place = (problems: readonly RuleSetProblem[]) => placeProblems(problems, { ruleSet, reading });
  const problems = inOrder([...reading.problems, ...place(checkRuleSet(ruleSet))]);
  return { ruleSet: isRead ? ruleSet : null, problems, place };
}

function readRuleSet(cells: readonly (readonly CellValue[])[], comuni: readonly Comune[], reading: Reading): RuleSet {
  const sections = findSections(cells, reading);
  const notice = readNotice(sections.notice, reading);
  const fields = readFields(sections.fields, reading);
  const tierNames = readTierNames(sections.tiers, reading);
  const derived = readDerived(
    sections.derived,
    (named) =>
      namesOf(
        [...baseFields, ...fields, ...named, ...(tierNames.length > 0 ? [tierName] : [])].map(({ id, label }) => ({
          id,
          label,
        })),
      ),
    reading,
  );
  const names = ruleNames({ fields, derived, tiers: tierNames }, comuni);
  const context = { names, reading };
  const groups = readCriteria(sections.criteria, context);
  const tiers = readTiers(sections.tiers, tierNames, context);
  return {
    ...notice,
    fields,
    derived,
    gates: readGates(sections.gates, context),
    reserves: readReserves(sections.reserves, context),
    groups,
    tiers,
    order: readOrder(sections.order, { names, groups: namesOf(groups), reading }),
    amount: readAmount(sections.amount, context),
    budget: readBudget(sections.budget, tiers, context),
  };
}

const tierName = { id: tierField, label: sheetWords.tierField };

/** From the top down; a cell that could not be read is not also called empty. */
function inOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return problems
    .filter(
      ({ code, address }) =>
        code !== 'CELL_MISSING' || !problems.some((other) => other.code === 'CELL_ERROR' && other.address === address),
    )
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
