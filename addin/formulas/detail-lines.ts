import { cellAddress, parseAreaAddress } from '../../shared/layout/cell-address.ts';
import { actionMessages } from '../../shared/messages/it/actions.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { Criterion, CriterionGroup } from '../../shared/rules/criterion.ts';
import type { ExplanationLine } from '../../shared/rules/evaluation.ts';
import type { Points } from '../../shared/values/brands.ts';
import { formatPoints } from '../../shared/values/format-points.ts';
import { formatValue } from '../panes/elements/format-value.ts';
import { fieldNaming } from '../panes/ranking/field-naming.ts';
import type { HeadingFields } from './heading-fields.ts';
import type { ScoredRow } from './score-row.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** A criterion of one row as a cell tells it. */
export interface DetailLine {
  readonly criterion: string;
  readonly group: string;
  readonly input: string;
  /** *n.d.* while a value it needs is missing: a 0 would look decided (promise 10). */
  readonly points: number | string;
  readonly cap: string;
  readonly article: string;
  /** Addresses of the cells it was read from; empty where Excel does not tell them. */
  readonly cells: string;
}

/** The lines of a row, in the order of the rules. They sum to its points. */
export function detailLines(
  { evaluation }: ScoredRow,
  sheet: {
    readonly rules: WorkbookRules;
    readonly fields: HeadingFields;
    /** `Foglio1!A2:AB2`, when Excel tells it. */
    readonly rowAddress: string | undefined;
  },
): readonly DetailLine[] {
  const { call, ambito, hash } = sheet.rules;
  const naming = fieldNaming({ call, ambito, ruleSetHash: hash, source: 'workbook' });
  const groups = new Map(call.ruleSet.groups.map((group) => [group.id, group]));
  const addressOf = cellsOfRow(sheet.fields, sheet.rowAddress);
  return evaluation.lines.map((line) => {
    const group = groups.get(line.group);
    const sources = line.inputs.flatMap(({ field }) => naming.sourcesOf(field));
    const waits = line.inputs.some(
      ({ field, value }) =>
        value === null && naming.sourcesOf(field).some((source) => evaluation.missing.includes(source)),
    );
    return {
      criterion: line.chosen === undefined ? line.label : formulaMessages.detail.chosen(line.label, line.chosen),
      group: group?.label ?? '',
      input: line.inputs
        .map(({ field, value }) =>
          formulaMessages.detail.input(naming.labelOf(field), formatValue(value, naming.fieldOf(field))),
        )
        .join('; '),
      points: waits ? actionMessages.notKnown : line.points / 100,
      cap: capOf(line, group),
      article: line.article,
      cells: [...new Set(sources.map(addressOf))].filter((address) => address !== '').join(', '),
    };
  });
}

/** Where each field of a row lies, with the sheet's name as Excel writes it. */
function cellsOfRow(fields: HeadingFields, rowAddress: string | undefined): (field: string) => string {
  const area = rowAddress === undefined ? null : parseAreaAddress(rowAddress);
  if (rowAddress === undefined || area === null) return () => '';
  const sheet = rowAddress.slice(0, rowAddress.lastIndexOf('!') + 1);
  const columns = new Map(fields.map((field, column) => [field?.id, area.column + column]));
  return (field) => {
    const column = columns.get(field);
    return column === undefined ? '' : sheet + cellAddress(area.row, column);
  };
}

/** The criterion's own cap, else its group's, and what the cap took away. */
function capOf({ criterion, points, pointsBeforeCap }: ExplanationLine, group: CriterionGroup | undefined): string {
  const { detail } = formulaMessages;
  const own = ownCap(group?.criteria.find(({ id }) => id === criterion));
  const told: string[] = [];
  if (own !== null) told.push(detail.cap(formatPoints(own)));
  else if (group !== undefined && group.cap !== null) told.push(detail.groupCap(formatPoints(group.cap), group.label));
  if (points !== pointsBeforeCap) told.push(detail.reduced(formatPoints(pointsBeforeCap)));
  return told.join(': ');
}

function ownCap(criterion: Criterion | undefined): Points | null {
  if (criterion?.kind === 'perUnit') return criterion.cap;
  return criterion?.kind === 'assigned' ? criterion.most : null;
}
