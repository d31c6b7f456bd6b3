import { describe, expect, it } from 'vitest';
import { ribbonMessages } from '../../../../shared/messages/it/ribbon.ts';

describe('an operation that cannot be taken back', () => {
  it('says which cells to put back first, five by name and the rest counted', () => {
    const cells = Array.from({ length: 8 }, (_, index) => `Criteri!B${index + 30}`);
    const { next } = ribbonMessages.undoRefused(cells);
    expect(next).toBe(
      'Per annullarla, rimettere prima com’erano: Criteri!B30, Criteri!B31, Criteri!B32, Criteri!B33, Criteri!B34 e altre 3.',
    );
    expect(ribbonMessages.undoRefused(cells.slice(0, 6)).next).toMatch(/B34 e un’altra\.$/);
    expect(ribbonMessages.undoRefused(cells.slice(0, 2)).next).toMatch(/: Criteri!B30, Criteri!B31\.$/);
  });
});
