import { describe, expect, it } from 'vitest';
import { parseText } from '../../../shared/values/plain-text.ts';

describe('plain text', () => {
  it('loses the blanks at its ends and nothing else', () => {
    expect(parseText('\u00a0 De  Santis\n')).toEqual({ ok: true, value: 'De  Santis' });
    expect(parseText(3331234567)).toEqual({ ok: true, value: '3331234567' });
    expect(parseText('\u200b')).toMatchObject({ reason: 'missing' });
    expect(parseText(null)).toMatchObject({ reason: 'missing' });
  });
});
