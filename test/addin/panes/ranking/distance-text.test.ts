import { describe, expect, it } from 'vitest';
import { changeText, decidedText, fundingSentences } from '../../../../addin/panes/ranking/distance-text.ts';
import { fieldNaming } from '../../../../addin/panes/ranking/field-naming.ts';
import { ruleNaming } from '../../../../addin/panes/ranking/rule-naming.ts';
import { b2Call2025 } from '../../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';
import { comparisonText } from '../../../../shared/messages/it/comparison-words.ts';
import type { DecidingKey } from '../../../../shared/ranking/distance/deciding-key.ts';
import type { FundingDistance } from '../../../../shared/ranking/distance/funding-distance.ts';
import type { Cents, IstatCode, Points } from '../../../../shared/values/brands.ts';

const known = { call: b2Call2025, ambito: cinisello, ruleSetHash: '', source: 'demonstration' } as const;
const naming = ruleNaming(fieldNaming(known), cinisello.comuni);
const points = (value: number) => value as Points;
const cents = (value: number) => value as Cents;
const key = (change: Partial<DecidingKey>): DecidingKey => ({
  by: 'score',
  label: 'Punteggio',
  field: null,
  own: 1850,
  above: 2000,
  ...change,
});

describe('what decided, in words', () => {
  it.each<[string, DecidingKey]>([
    ['A decidere rispetto alla precedente: il punteggio, 18,5 punti contro 20 punti.', key({})],
    [
      'A decidere rispetto alla precedente: «ISEE più basso», 9.000,00 € contro 8.500,00 €.',
      key({ by: 'field', label: 'ISEE più basso', field: 'isee', own: 9_000_00, above: 8_500_00 }),
    ],
    [
      'A decidere rispetto alla precedente: «ISEE più basso», n.d. contro 8.500,00 €.',
      key({ by: 'field', label: 'ISEE più basso', field: 'isee', own: null, above: 8_500_00 }),
    ],
    [
      'A decidere rispetto alla precedente: «Lavoro», 2 punti contro 3,25 punti.',
      key({ by: 'group', label: 'Lavoro', own: 200, above: 325 }),
    ],
    [
      'A decidere rispetto alla precedente: «Fascia», nessuna fascia contro Fascia A.',
      key({ by: 'tier', label: 'Fascia', own: null, above: 'A' }),
    ],
    ['A decidere rispetto alla precedente: il sorteggio, a parità di tutto il resto.', key({ by: 'draw' })],
  ])('%s', (text, decided) => {
    expect(decidedText(decided, naming, [{ id: 'A', label: 'Fascia A', article: '', condition: null }])).toBe(text);
  });

  it('tells moments as clocks in Rome show them', () => {
    const decided = key({ by: 'presentedAt', own: '2025-06-12T08:31:00Z', above: '2025-06-12T08:30:00Z' });
    expect(decidedText(decided, naming, [])).toMatch(/12\/06\/2025.*10[:.]31.* contro 12\/06\/2025.*10[:.]30/);
  });
});

describe('what is missing for the money, in words', () => {
  const funding: FundingDistance = {
    lastFunded: { rowId: 'x', comune: '015077' as IstatCode, place: 12, score: points(2000) },
    pointsMissing: points(151),
    changes: [],
    moneyMissing: cents(12_400_00),
    placesMissing: 0,
  };
  const waiting = { amount: cents(1_200_00), assigned: cents(0), outcome: 'waiting' } as const;

  it('is the last that is paid, the money and the points', () => {
    expect(fundingSentences(funding, waiting, 'Domanda n. 7 di Bresso')).toEqual([
      'L’ultima finanziata è al posto 12: Domanda n. 7 di Bresso, con 20 punti.',
      'Per arrivare fin qui, pagando tutte le precedenti, servono altri 12.400,00 €.',
      'Mancano 1,51 punti, a parità di tutto il resto.',
      'Nessun criterio, da solo, basterebbe.',
    ]);
  });

  it('is money alone where no points would do, and places where they are counted', () => {
    const none = { ...funding, lastFunded: null, pointsMissing: null, placesMissing: 1, moneyMissing: cents(0) };
    expect(fundingSentences(none, waiting, '')).toEqual([
      'Le risorse non bastano per nessuna domanda di questa graduatoria.',
      'Manca 1 posto.',
      'Nessun punteggio basterebbe: mancano le risorse.',
    ]);
  });

  it('is what is not paid of an amount paid in part', () => {
    const inPart = { amount: cents(4_000_00), assigned: cents(1_000_00), outcome: 'funded' } as const;
    expect(fundingSentences({ ...funding, pointsMissing: null }, inPart, 'x')).toEqual([
      'Riceve 1.000,00 € dei 4.000,00 € che le spettano.',
      'Per arrivare fin qui, pagando tutte le precedenti, servono altri 12.400,00 €.',
    ]);
  });

  it('names each change that alone would do', () => {
    const change = { criterion: 'isee', label: 'ISEE', from: points(2000), to: points(2500) };
    const needs = [{ field: 'isee', operator: 'atMost', value: 6_000_00 } as const];
    expect(changeText({ ...change, needs }, naming)).toBe('ISEE: da 20 a 25 punti con ISEE non oltre 6.000,00 €');
    const flag = [{ field: 'livesAlone', operator: 'isTrue' } as const];
    expect(changeText({ ...change, needs: flag }, naming)).toBe('ISEE: da 20 a 25 punti con Vive da solo: sì');
    expect(changeText({ ...change, needs: [] }, naming)).toBe('ISEE: da 20 a 25 punti');
  });

  it('asks in words: choices by their label, Comuni by name, days as days', () => {
    const asked = (comparison: Parameters<typeof comparisonText>[0]) => comparisonText(comparison, naming);
    expect(asked({ field: 'residence', operator: 'oneOf', value: ['015032', '015077'] })).toBe(
      'uno fra: Bresso, Cinisello Balsamo',
    );
    expect(asked({ field: 'profile', operator: 'equals', value: 'caregiver' })).toBe('uguale a Caregiver familiare');
    expect(asked({ field: 'beneficiaryBirthDate', operator: 'lessThan', value: '2007-07-11' })).toBe(
      'prima del 11/07/2007',
    );
    expect(asked({ field: 'ageAtClosing', operator: 'atLeast', value: 18 })).toBe('almeno 18');
    expect(asked({ field: 'l104Severe', operator: 'isTrue' })).toBe('sì');
  });
});
