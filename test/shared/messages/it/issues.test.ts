import { describe, expect, it } from 'vitest';
import { issueWords } from '../../../../shared/messages/it/issue-words.ts';
import { fixLabel, issueMessage, issueTitle, namedBySheetRow } from '../../../../shared/messages/it/issues.ts';
import type { Issue } from '../../../../shared/validation/issue.ts';

const issueOf = (changes: Partial<Issue>): Issue => ({
  code: 'REQUIRED_MISSING',
  severity: 'error',
  rowIndex: 0,
  rowId: null,
  field: 'isee',
  facts: {},
  ...changes,
});

describe('what a person reads of an issue', () => {
  it('has a title for every kind, all different', () => {
    const titles = Object.keys(issueWords).map((code) => issueTitle(issueOf({ code: code as Issue['code'] }).code));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names the field, says what happened and what to do next', () => {
    const facts = { read: '12,345.67', reason: 'ambiguous' };
    expect(issueMessage(issueOf({ code: 'MONEY_UNREADABLE', facts }), 'ISEE')).toEqual({
      what: 'ISEE: «12,345.67» non è un importo leggibile: punto e virgola si possono leggere in due modi.',
      next: 'Scriverlo come 12.345,67: il punto per le migliaia, la virgola per i centesimi.',
    });
  });

  it('speaks of the whole row without a field', () => {
    const issue = issueOf({ code: 'ROW_HALF_EMPTY', field: null, facts: { missing: 9, required: 17 } });
    expect(issueMessage(issue, '').what).toBe('Mancano 9 dei 17 dati obbligatori della riga.');
  });

  it('shows what the cell becomes where a fix is offered', () => {
    const fix = { kind: 'restoreLeadingZeros', replacement: '015077' } as const;
    const issue = issueOf({ code: 'ISTAT_LOST_ZERO', severity: 'warning', facts: { expected: '015077' }, fix });
    expect(issueMessage(issue, 'Comune di residenza').next).toContain(
      `«${fixLabel(fix.kind)}» la cella diventa «015077»`,
    );
  });

  it('shows what both cells become where a fix changes two', () => {
    const also = { field: 'beneficiaryName', replacement: 'Anna' };
    const fix = { kind: 'swapNames', replacement: 'Bianchi', also } as const;
    const issue = issueOf({ code: 'TAX_CODE_NAMES_SWAPPED', severity: 'warning', fix });
    expect(issueMessage(issue, 'Cognome').next).toContain(
      'Con «Scambia cognome e nome» la cella diventa «Bianchi» e l’altra «Anna».',
    );
  });

  it('gives days and moments as people read them, in Rome time', () => {
    const facts = {
      presentedAt: '2025-07-12T07:05:00Z',
      opensAt: '2025-06-09T22:00:00Z',
      closesAt: '2025-07-10T21:59:59Z',
    };
    expect(issueMessage(issueOf({ code: 'PRESENTED_OUTSIDE_WINDOW', facts }), 'Presentazione').what).toBe(
      'Presentazione: 12/07/2025 09:05 è fuori dai termini del bando (dal 10/06/2025 00:00 al 10/07/2025 23:59).',
    );
  });

  it('names ISEE types and ages in words', () => {
    const facts = { read: 'ordinario', expected: 'sociosanitario', appliesTo: 'adult', age: 86 };
    expect(issueMessage(issueOf({ code: 'ISEE_TYPE_MISMATCH', facts }), 'Tipo di ISEE').what).toBe(
      'Tipo di ISEE: è ordinario, ma per un adulto (86 anni alla chiusura) il bando chiede sociosanitario.',
    );
  });

  it('names the other row of a pair as the sheet does, where the sheet is known', () => {
    const issue = issueOf({ code: 'DUPLICATE_BENEFICIARY', field: 'beneficiaryTaxCode', facts: { otherRow: 4 } });
    expect(issueMessage(issue, 'CF').what).toContain('anche nella domanda n. 5 dell’elenco.');
    expect(issueMessage(issue, 'CF', (row) => namedBySheetRow(row + 3)).what).toContain('anche nella riga 7.');
  });

  it('calls errors of Excel as Italian Excel shows them', () => {
    expect(issueMessage(issueOf({ code: 'CELL_ERROR', facts: { read: '#REF!' } }), 'ISEE').what).toContain('#RIF!');
  });
});
