import { describe, expect, it } from 'vitest';
import { readCriteriaSheet } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { checkSuccession } from '../../../shared/rules/check/check-succession.ts';
import { sharedRules, unreadable, wrongRules } from './mistakes.ts';
import { onALine, sampleRules, shareOfRent } from './sample-rules.ts';
import { clerkSheet } from './sheet-cells.ts';

describe('each mistake on the worksheet Criteri', () => {
  it('starts from rules without any', () => {
    for (const ruleSet of [
      sampleRules(),
      sharedRules,
      sampleRules({ amount: onALine }),
      sampleRules({ amount: shareOfRent }),
    ]) {
      const reading = readCriteriaSheet(clerkSheet(ruleSet).cells);
      expect(reading.problems).toEqual([]);
      expect(reading.ruleSet).toEqual(ruleSet);
    }
  });

  it.each([...Object.entries(wrongRules), ...Object.entries(unreadable)])(
    '%s is told in its own cell',
    (code, mistake) => {
      const sheet = clerkSheet(mistake.rules ?? sampleRules());
      mistake.make(sheet);
      const { problems } = readCriteriaSheet(sheet.cells);
      expect(problems.map((problem) => `${problem.code} ${problem.address}`)).toContain(
        `${code} ${sheet.addressOf(mistake.at)}`,
      );
      const others = [...(mistake.others ?? [])];
      const rest = problems.map((problem) => problem.code);
      rest.splice(rest.indexOf(problems.find((problem) => problem.code === code)?.code ?? 'CELL_ERROR'), 1);
      expect(rest.sort()).toEqual(others.sort());
    },
  );

  it('a table that is gone is told, and nothing is guessed in its place', () => {
    const { cells } = clerkSheet(sampleRules());
    cells.splice(
      cells.findIndex((row) => row[0] === '■ Ordine'),
      1,
    );
    const { ruleSet, problems } = readCriteriaSheet(cells);
    expect(ruleSet).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('SECTION_MISSING');
  });

  it('a blank line of the table Bando is called by its own name', () => {
    const sheet = clerkSheet(sampleRules());
    sheet.write(['Bando', 'Codice del bando', 'Valore'], '');
    const [problem] = readCriteriaSheet(sheet.cells).problems;
    expect(problem).toMatchObject({
      code: 'CELL_MISSING',
      address: sheet.addressOf(['Bando', 'Codice del bando', 'Valore']),
      facts: { column: 'Codice del bando', example: 'il codice del bando, per esempio B2-2025' },
    });
  });

  it('a field that earlier versions had otherwise is told in its cell', () => {
    const sheet = clerkSheet(sampleRules());
    sheet.write(['Campi', 'ADL perdute', 'Riservatezza'], 'in chiaro');
    const { ruleSet, place } = readCriteriaSheet(sheet.cells);
    const [problem] = place(checkSuccession([sampleRules()], ruleSet ?? sampleRules()));
    expect(problem).toMatchObject({
      code: 'FIELD_REDEFINED',
      address: sheet.addressOf(['Campi', 'ADL perdute', 'Riservatezza']),
      facts: { field: 'ADL perdute', before: 'risposte', after: 'in chiaro' },
    });
  });

  it('is told alone, not with what only follows from it', () => {
    const sheet = clerkSheet(sampleRules({ budget: { kind: 'fullOnly' } }));
    sheet.write(['Ordine', 'fascia', 'In base a'], 'per fasce');
    expect(readCriteriaSheet(sheet.cells).problems.map(({ code }) => code)).toEqual(['WORD_UNKNOWN']);
    const others = clerkSheet(sampleRules());
    others.write(['Criteri', 'Legame con il Comune', 'Tipo'], 'la migliore');
    others.write(['Criteri', 'Strumento', 'Campo'], 'Strumenti richiesti');
    others.write(['Criteri', 'Bisogno', 'Tetto'], 'quaranta');
    const codes = readCriteriaSheet(others.cells).problems.map(({ code }) => code);
    expect(codes).toEqual(['VALUE_UNFIT', 'UNKNOWN_FIELD', 'WORD_UNKNOWN']);
  });

  it('does not hide the others: what can be judged is told at once, what rests on the mistake is not', () => {
    const sheet = clerkSheet(sampleRules());
    sheet.write(['Campi', 'Mesi di attesa', 'Tipo'], 'numero');
    sheet.write(['Criteri', 'Persona sola', 'Punti'], 'dieci');
    sheet.write(['Criteri', ['Attività perdute', 1], 'Confronto'], 'almeno');
    const { ruleSet, problems } = readCriteriaSheet(sheet.cells);
    expect(ruleSet).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['WORD_UNKNOWN', 'BANDS_OVERLAP', 'VALUE_UNFIT']);
  });
});
