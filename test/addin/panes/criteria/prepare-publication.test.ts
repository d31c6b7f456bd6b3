import { describe, expect, it } from 'vitest';
import { preparePublication } from '../../../../addin/panes/criteria/prepare-publication.ts';
import { criteriaSheetOf } from '../../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { type CriteriaReading, readCriteriaSheet } from '../../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { b2Rules2025 } from '../../../../shared/demonstration/b2-2025-rules.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { describeRules } from '../../../../shared/messages/it/criteria-lines/describe-rules.ts';
import { criteriaPaneMessages } from '../../../../shared/messages/it/criteria-pane.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';

const describeInItalian = describeRules(cinisello.comuni);

/** The rules as the worksheet says them. */
function written(ruleSet: RuleSet): CriteriaReading {
  const { lines } = criteriaSheetOf(ruleSet, cinisello.comuni);
  return readCriteriaSheet(
    lines.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    cinisello.comuni,
  );
}

const prepare = (reading: CriteriaReading | null, published: readonly RuleSet[] = [b2Rules2025]) =>
  preparePublication(reading, { call: 'B2-2025', published, describe: describeInItalian });
const draft: RuleSet = { ...b2Rules2025, version: 2 };

describe('the next version', () => {
  it('is ready with what changes from the one in force', () => {
    const revised = { ...draft, title: 'Criteri rivisti' };
    const prepared = prepare(written(revised));
    expect(prepared).toMatchObject({ kind: 'ready', ruleSet: revised, inForce: { version: 1 } });
    if (prepared.kind !== 'ready') return;
    expect(prepared.differences).toMatchObject([{ part: 'notice', after: [{ text: 'Criteri rivisti' }] }]);
  });

  it.each<[string, CriteriaReading | null, string]>([
    ['without a worksheet', null, criteriaPaneMessages.noSheet.what],
    ['with mistakes', written({ ...draft, order: [] }), criteriaPaneMessages.problems(1).what],
    [
      'of another call',
      written({ ...draft, call: 'B1-2025' }),
      criteriaPaneMessages.otherCall('B1-2025', 'B2-2025').what,
    ],
    ['with nothing new', written(draft), criteriaPaneMessages.sameAsPublished(1).what],
  ])('is not published %s', (_name, reading, reason) => {
    expect(prepare(reading)).toMatchObject({ kind: 'refused', reasons: [{ what: reason }] });
  });

  it('may not give another type to a field of any earlier version', () => {
    const [field, ...fields] = draft.fields.filter(({ type }) => type === 'integer');
    if (field === undefined) throw new Error('no integer field');
    const without = { ...b2Rules2025, version: 2, fields: b2Rules2025.fields.filter(({ id }) => id !== field.id) };
    const others = draft.fields.filter(({ id }) => id !== field.id && !fields.some((one) => one.id === id));
    const redefined = { ...draft, version: 3, fields: [...others, ...fields, { ...field, type: 'money' } as const] };
    expect(prepare(written(redefined), [without, b2Rules2025])).toMatchObject({
      kind: 'refused',
      reasons: [{ what: expect.stringContaining(field.label) }],
    });
  });
});
