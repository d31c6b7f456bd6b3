import type { FilterCriterion } from '../model/workbook-snapshot.ts';
import { escapeXml, unescapeXml } from './xml-text.ts';

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The criteria inside an `autoFilter` element, which exceljs neither reads nor writes. */
export function readFilterCriteria(autoFilterXml: string): readonly FilterCriterion[] {
  const columns = autoFilterXml.matchAll(/<filterColumn\b[^>]*?colId="(\d+)"[^>]*?(?:\/>|>(.*?)<\/filterColumn>)/gs);
  return [...columns].flatMap(([, column = '0', body = '']): FilterCriterion[] => {
    const values = [...body.matchAll(/<filter\b[^>]*?val="([^"]*)"/g)].map(([, value = '']) => unescapeXml(value));
    if (/<filters\b[^>]*?blank="1"/.test(body)) values.push('');
    if (values.length > 0) return [{ column: Number(column), filterOn: 'Values', values }];
    const custom = [...body.matchAll(/<customFilter\b([^>]*)\/>/g)].map(([, attributes = '']) =>
      customTest(attributes),
    );
    const [criterion1, criterion2] = custom;
    if (criterion1 === undefined) return [];
    const operator = /<customFilters\b[^>]*?and="1"/.test(body) ? 'And' : 'Or';
    return [
      {
        column: Number(column),
        filterOn: 'Custom',
        criterion1,
        ...(criterion2 !== undefined && { criterion2, operator }),
      },
    ];
  });
}

/** The children of an `autoFilter` element for the criteria. */
export function writeFilterCriteria(criteria: readonly FilterCriterion[]): string {
  return criteria
    .map((criterion) => `<filterColumn colId="${criterion.column}">${body(criterion)}</filterColumn>`)
    .join('');
}

function body(criterion: FilterCriterion): string {
  if (criterion.filterOn === 'Values') {
    const values = criterion.values ?? [];
    const shown = values.filter((value) => value !== '').map((value) => `<filter val="${escapeXml(value)}"/>`);
    return `<filters${values.includes('') ? ' blank="1"' : ''}>${shown.join('')}</filters>`;
  }
  const tests = [criterion.criterion1, criterion.criterion2].filter((test) => test !== undefined);
  const both = criterion.operator === 'And' ? ' and="1"' : '';
  return `<customFilters${both}>${tests.map(customFilter).join('')}</customFilters>`;
}

function customFilter(test: string): string {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(test) ?? [];
  const operator = Object.entries(operators).find(([, one]) => one === sign)?.[0] ?? 'equal';
  return `<customFilter operator="${operator}" val="${escapeXml(wanted)}"/>`;
}

function customTest(attributes: string): string {
  const operator = /operator="(\w+)"/.exec(attributes)?.[1] ?? 'equal';
  return `${operators[operator] ?? '='}${unescapeXml(/val="([^"]*)"/.exec(attributes)?.[1] ?? '')}`;
}
