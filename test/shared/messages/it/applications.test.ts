import { describe, expect, it } from 'vitest';
import { applicationsMessages } from '../../../../shared/messages/it/applications.ts';

const counts = { accepted: 0, incomplete: 0, unchanged: 0, refused: 0, new: 0, changed: 0 };

describe('after transmitting, the clerk is told what is left', () => {
  it('names what is to complete and what was not received, in the singular too', () => {
    expect(applicationsMessages.done({ ...counts, accepted: 149, incomplete: 29, refused: 2 }).what).toBe(
      '178 domande presso l’Ambito, 29 da completare, 2 righe non ricevute.',
    );
    expect(applicationsMessages.done({ ...counts, refused: 1, unchanged: 1 }).what).toBe(
      '1 domanda presso l’Ambito, 1 riga non ricevuta.',
    );
  });

  it('says nothing of what there is none of', () => {
    expect(applicationsMessages.done({ ...counts, accepted: 12_000 }).what).toBe('12.000 domande presso l’Ambito.');
  });
});

describe('after a repair', () => {
  it('tells how many cells changed and how many did not', () => {
    expect(applicationsMessages.fixed(40, 0).what).toBe('40 celle corrette.');
    expect(applicationsMessages.fixed(1, 1).what).toBe(
      '1 cella corretta, 1 lasciata com’era perché cambiata nel frattempo.',
    );
    expect(applicationsMessages.fixed(39, 2).what).toBe(
      '39 celle corrette, 2 lasciate com’erano perché cambiate nel frattempo.',
    );
  });
});
