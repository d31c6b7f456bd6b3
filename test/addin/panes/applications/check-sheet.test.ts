import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../addin/panes/applications/check-sheet.ts';
import { groupIssues } from '../../../../addin/panes/applications/group-issues.ts';
import { suspectWrongFile } from '../../../../addin/panes/applications/suspect-wrong-file.ts';
import { isoDateSchema } from '../../../../shared/contracts/branded.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { checkRows } from '../../../../shared/validation/check-rows.ts';
import { sheetRowsOf } from './sheet-rows-of.ts';

const context = { call: b2Call2025, ambito: cinisello, today: isoDateSchema.parse('2025-07-11'), comune: null };
const cells = [
  { beneficiaryTaxCode: 'RSSMRA80A01H501U', isee: '12,50' },
  { beneficiaryTaxCode: 'RSSMRA80A01H501U', isee: 'dodicimila' },
  { beneficiaryTaxCode: 'RSSMRA80A01H501X', presentedAt: '01/02/2024 10:00' },
];
const rows = sheetRowsOf(cells.map((one) => ({ cells: one })));

/** A clock that moves on by so many milliseconds each time it is read. */
function clock(step: number): () => number {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
}

describe('Controlla in slices', () => {
  it('finds what the whole check finds, however the work is cut', async () => {
    for (const step of [0, 5, 50]) {
      const result = await checkSheet(rows, context, {
        now: clock(step),
        breathe: async () => undefined,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      expect(result?.checked).toEqual(checkRows(rows.rows, context));
    }
  });

  it('lets the pane draw as soon as a slice has lasted too long', async () => {
    const pauses: number[] = [];
    await checkSheet(rows, context, {
      now: clock(20),
      breathe: async () => {
        pauses.push(1);
      },
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(pauses.length).toBe(rows.rows.length);
  });

  it('keeps nothing of a check the person stopped', async () => {
    const stopper = new AbortController();
    const result = await checkSheet(rows, context, {
      now: clock(20),
      breathe: async () => stopper.abort(),
      onProgress: () => undefined,
      signal: stopper.signal,
    });
    expect(result).toBeNull();
  });
});

describe('what was found', () => {
  it('is grouped by kind, errors first, and no issue is lost', () => {
    const issues = checkRows(rows.rows, context).flatMap((row) => row.issues);
    const groups = groupIssues(issues);
    expect(groups.flatMap((group) => group.issues)).toHaveLength(issues.length);
    const severities = groups.map(({ severity }) => severity);
    expect(
      severities.indexOf('warning') === -1 || severities.lastIndexOf('error') < severities.indexOf('warning'),
    ).toBe(true);
  });

  it("says in one sentence that last year's file was opened", () => {
    const old = sheetRowsOf(Array.from({ length: 9 }, () => ({ cells: { presentedAt: '01/02/2024 10:00' } })));
    expect(suspectWrongFile(checkRows(old.rows, context))).toBe('otherPeriod');
    expect(suspectWrongFile(checkRows(rows.rows, context))).toBeNull();
  });
});
