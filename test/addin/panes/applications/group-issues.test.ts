import { describe, expect, it } from 'vitest';
import { groupIssues } from '../../../../addin/panes/applications/group-issues.ts';
import type { Issue, IssueCode, Severity } from '../../../../shared/validation/issue.ts';

function issues(code: IssueCode, severity: Severity, count: number, fixable = 0): readonly Issue[] {
  return Array.from({ length: count }, (_, rowIndex) => ({
    code,
    severity,
    rowIndex,
    rowId: null,
    field: 'protocolNumber',
    facts: {},
    ...(rowIndex < fixable ? { fix: { kind: 'restoreLeadingZeros' as const, replacement: '0000001' } } : {}),
  }));
}

describe('the order in which the clerk meets what was found', () => {
  it('puts what one click mends before everything, then errors, warnings and information, the largest first', () => {
    const groups = groupIssues([
      ...issues('DATE_IMPOSSIBLE', 'error', 2),
      ...issues('TAX_CODE_HOMOCODY', 'information', 9),
      ...issues('PROTOCOL_LOST_ZERO', 'warning', 40, 40),
      ...issues('ISEE_DISCREPANCY', 'warning', 5),
      ...issues('MONEY_UNREADABLE', 'error', 3),
    ]);
    expect(groups.map(({ code }) => code)).toEqual([
      'PROTOCOL_LOST_ZERO',
      'MONEY_UNREADABLE',
      'DATE_IMPOSSIBLE',
      'ISEE_DISCREPANCY',
      'TAX_CODE_HOMOCODY',
    ]);
  });

  it('leaves a single repair where its kind belongs', () => {
    const groups = groupIssues([
      ...issues('PROTOCOL_LOST_ZERO', 'warning', 1, 1),
      ...issues('DATE_IMPOSSIBLE', 'error', 1),
    ]);
    expect(groups.map(({ code }) => code)).toEqual(['DATE_IMPOSSIBLE', 'PROTOCOL_LOST_ZERO']);
  });
});
