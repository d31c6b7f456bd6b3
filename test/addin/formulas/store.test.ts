import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookUpOutcome, Question } from '../../../addin/client/look-ups.ts';
import { setLookUpSource } from '../../../addin/formulas/look-up-source.ts';
import { conteggio, domanda } from '../../../addin/formulas/store.ts';
import { forgetWorkbookRules, setWorkbookRules } from '../../../addin/formulas/workbook-rules.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { rules } from './b2-sheet.ts';
import { inCell, installCustomFunctions } from './custom-functions-stand-in.ts';

const invocation = { functionName: 'CONTEGGIO', address: 'Foglio1!B2', parameterAddresses: [] };

function service(outcome: LookUpOutcome): Question[] {
  const asked: Question[] = [];
  const ask = async (question: Question) => {
    asked.push(question);
    return outcome;
  };
  const lookUps = { ask, refresh: () => undefined, asOf: () => null, lastFailure: () => null };
  setLookUpSource({ lookUps, ambito: cinisello });
  return asked;
}

beforeEach(() => {
  installCustomFunctions();
});
afterEach(() => {
  setLookUpSource(null);
  forgetWorkbookRules();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('CONTEGGIO', () => {
  it('asks for a state, a Comune and a period', async () => {
    const asked = service({ ok: true, value: 12 });
    expect(await conteggio('b2-2025', 'Ricevute', 'bresso', '01/01/2025', 45_838)).toBe(12);
    expect(asked).toEqual([
      { kind: 'count', call: 'B2-2025', state: 'received', comune: '015032', from: '2025-01-01', to: '2025-06-30' },
    ]);
  });

  it.each([[[]], [[null, null]], [['', '']], [[invocation]], [[null, invocation]], [[0, 0]]])(
    'leaves the period open where it is left out (%j)',
    async (rest) => {
      const asked = service({ ok: true, value: 3 });
      await conteggio('B2-2025', 'tutte', 'TUTTI', ...rest);
      expect(asked).toEqual([{ kind: 'count', call: 'B2-2025', state: 'all', comune: 'TUTTI', from: null, to: null }]);
    },
  );

  it.each<[string, unknown[]]>([
    ['no scope', ['B2-2025', 'tutte', '']],
    ['a Comune of elsewhere', ['B2-2025', 'tutte', 'Milano']],
    ['a state nobody knows', ['B2-2025', 'belle', 'TUTTI']],
    ['a word that every object answers to', ['B2-2025', 'constructor', 'TUTTI']],
    ['no call', [null, 'tutte', 'TUTTI']],
    ['a day that does not exist', ['B2-2025', 'tutte', 'TUTTI', '31/02/2025']],
  ])('asks nothing with %s', async (_name, [call, state, comune, from]) => {
    const asked = service({ ok: true, value: 3 });
    expect(await inCell(() => conteggio(call, state, comune, from))).toMatchObject({ error: '#VALUE!' });
    expect(asked).toEqual([]);
  });

  it('is #N/D, which no sum hides, where the number may not be seen', async () => {
    service({ ok: false, failure: { kind: 'refused', code: 'NOT_ALLOWED' } });
    expect(await inCell(() => conteggio('B2-2025', 'tutte', 'TUTTI'))).toEqual({
      error: '#N/A',
      reason: expect.stringContaining('Non autorizzato'),
    });
  });

  it('is #N/D and never 0 for an answer that is no number', async () => {
    service({ ok: true, value: null });
    expect(await inCell(() => conteggio('B2-2025', 'tutte', 'TUTTI'))).toMatchObject({ error: '#N/A' });
  });

  it('settles when nobody ever signs in', async () => {
    vi.useFakeTimers();
    const answer = inCell(() => conteggio('B2-2025', 'tutte', 'TUTTI'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ error: '#N/A', reason: expect.stringContaining('Accedere') });
  });
});

describe('DOMANDA', () => {
  it('asks for a field by any of its names, with the zeros a number has lost', async () => {
    setWorkbookRules('B2-2025', rules());
    const asked = service({ ok: true, value: 900_050 });
    expect(await domanda('B2-2025', 'Cusano Milanino', 2025, 1234, 'Valore ISEE')).toBe(9000.5);
    expect(asked).toEqual([
      {
        kind: 'applicationField',
        call: 'B2-2025',
        comune: '015098',
        year: 2025,
        protocolNumber: '0001234',
        field: 'isee',
      },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ['stato', 'completionRequested', 'integrazione richiesta'],
    ['Residenza', '015032', 'Bresso'],
    ['Data di nascita', '1980-01-01', 29_221],
    ['Strumento richiesto', 'caregiver', 'Caregiver familiare'],
    ['Vive da solo', false, 'NO'],
    ['ADL', 0, 0],
    ['ISEE', null, ''],
  ])('shows %s %s as %s', async (field, value, shown) => {
    setWorkbookRules('B2-2025', rules());
    service({ ok: true, value: value as string | number | boolean | null });
    expect(await domanda('B2-2025', 'Bresso', '2025', '0001234', field)).toBe(shown);
  });

  it('prints why it may not be seen', async () => {
    service({ ok: false, failure: { kind: 'refused', code: 'NOT_ALLOWED' } });
    expect(await domanda('B2-2025', 'Bresso', 2025, 1, 'stato')).toContain('Non autorizzato');
  });

  it.each(['offline', 'timeout', 'signIn', 'unreadable', 'partMissing'] as const)(
    'is #N/D with a reason when %s',
    async (kind) => {
      service({ ok: false, failure: { kind } });
      expect(await inCell(() => domanda('B2-2025', 'Bresso', 2025, 1, 'stato'))).toEqual({
        error: '#N/A',
        reason: expect.stringMatching(/Aggiorna/),
      });
    },
  );

  it.each<[string, unknown[]]>([
    ['the whole Ambito', ['B2-2025', 'TUTTI', 2025, 1, 'stato']],
    ['no year', ['B2-2025', 'Bresso', '', 1, 'stato']],
    ['a year out of reach', ['B2-2025', 'Bresso', 25, 1, 'stato']],
    ['a field nobody knows', ['B2-2025', 'Bresso', 2025, 1, 'colore']],
    ['a protocol that is none', ['B2-2025', 'Bresso', 2025, 'abc', 'stato']],
  ])('asks nothing with %s', async (_name, [call, comune, year, protocol, field]) => {
    const asked = service({ ok: true, value: 1 });
    expect(await inCell(() => domanda(call, comune, year, protocol, field))).toMatchObject({ error: '#VALUE!' });
    expect(asked).toEqual([]);
  });
});
