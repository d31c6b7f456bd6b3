import type { DataValidation } from 'exceljs';
import { type Area, parseArea } from '../model/area.ts';
import type { ValidationSnapshot } from '../model/sheet-rules.ts';

const ruleNames = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
} as const;

const operatorNames: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** exceljs keeps one validation a cell; alike ones that lie one below the other become one area again. */
export function readValidations(byAddress: Readonly<Record<string, DataValidation>>): readonly ValidationSnapshot[] {
  const cells = Object.entries(byAddress)
    .flatMap(([address, validation]) => {
      const area = parseArea(address);
      return area === null || validation.type === undefined ? [] : [{ area, validation }];
    })
    .sort((one, other) => one.area.column - other.area.column || one.area.row - other.area.row);
  const found: { area: Area; validation: DataValidation; key: string }[] = [];
  for (const { area, validation } of cells) {
    const key = JSON.stringify(validation);
    const above = found.at(-1);
    const continues =
      above?.key === key && above.area.column === area.column && above.area.row + above.area.rows === area.row;
    if (above && continues) above.area = { ...above.area, rows: above.area.rows + 1 };
    else found.push({ area, validation, key });
  }
  return found.map(({ area, validation }) => ({
    area,
    rule: ruleOf(validation),
    ignoreBlanks: validation.allowBlank ?? true,
    ...(validation.error && {
      errorAlert: {
        message: validation.error,
        title: validation.errorTitle ?? '',
        showAlert: validation.showErrorMessage ?? true,
        style: 'Stop',
      },
    }),
    ...(validation.prompt && {
      prompt: { message: validation.prompt, title: validation.promptTitle ?? '', showPrompt: true },
    }),
  }));
}

/** The validation as exceljs writes it; null for a rule that a file cannot hold. */
export function writeValidation(snapshot: ValidationSnapshot): DataValidation | null {
  for (const [type, name] of Object.entries(ruleNames)) {
    const rule = snapshot.rule[name];
    if (typeof rule !== 'object' || rule === null) continue;
    return {
      ...writtenRule(type, new Map(Object.entries(rule))),
      allowBlank: snapshot.ignoreBlanks,
      showErrorMessage: snapshot.errorAlert?.showAlert !== false,
    };
  }
  return null;
}

function ruleOf(validation: DataValidation): Readonly<Record<string, unknown>> {
  const [formula1, formula2] = validation.formulae ?? [];
  const name = ruleNames[validation.type];
  if (name === 'list') return { list: { inCellDropDown: true, source: listSource(String(formula1 ?? '')) } };
  if (name === 'custom') return { custom: { formula: `=${String(formula1 ?? '')}` } };
  const operator = operatorNames[validation.operator ?? 'between'] ?? 'Between';
  return { [name]: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
}

/** `"A,B"` is the list itself, anything else a formula. */
function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function writtenRule(type: string, rule: ReadonlyMap<string, unknown>): DataValidation {
  const text = (name: string) => String(rule.get(name) ?? '');
  if (type === 'list') {
    const source = text('source');
    const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', formulae: [formula] };
  }
  if (type === 'custom') return { type: 'custom', formulae: [text('formula').replace(/^=/, '')] };
  const operator = Object.entries(operatorNames).find(([, name]) => name === rule.get('operator'))?.[0] ?? 'between';
  const formulae = [rule.get('formula1'), rule.get('formula2')].filter((formula) => formula !== undefined);
  return { type: numericType(type), operator: operatorOf(operator), formulae };
}

function numericType(type: string): 'whole' | 'decimal' | 'date' | 'textLength' {
  return type === 'whole' || type === 'date' || type === 'textLength' ? type : 'decimal';
}

function operatorOf(name: string): NonNullable<DataValidation['operator']> {
  switch (name) {
    case 'notBetween':
    case 'equal':
    case 'notEqual':
    case 'greaterThan':
    case 'lessThan':
    case 'greaterThanOrEqual':
    case 'lessThanOrEqual':
      return name;
    default:
      return 'between';
  }
}
