import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, publicFile } from '../../../../addin/panes/ranking/public-file.ts';
import { isoDateSchema } from '../../../../shared/contracts/branded.ts';

describe('the public export', () => {
  it('no text leaves as a formula', () => {
    const dangerous = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0'), fc.string());
    fc.assert(
      fc.property(dangerous, ([sign, rest]) => {
        expect(csvCell(sign + rest)).toMatch(/^"?'/);
      }),
    );
  });

  it('every cell reads back as it was written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ";,\n]{0,20}$/), (text) => {
        const cell = csvCell(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read).toBe(text);
      }),
    );
  });

  it('holds position, code and outcome, and nothing else', () => {
    const file = publicFile({
      call: 'B2-2025',
      title: 'Misura B2',
      measure: 'B2',
      act: { number: '12', date: isoDateSchema.parse('2025-08-01') },
      entries: [
        { position: 1, ranking: null, code: 'K7Q2', outcome: 'funded' },
        { position: null, ranking: null, code: 'Z9A1', outcome: 'notEligible' },
      ],
    });
    expect(file.split('\r\n')).toEqual([
      '\uFEFFMisura B2 – atto n. 12 del 01/08/2025',
      'Posizione;Codice;Esito',
      '1;K7Q2;Finanziata',
      ';Z9A1;Non idonea',
      '',
    ]);
  });
});
