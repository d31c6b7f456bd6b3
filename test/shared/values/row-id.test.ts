import { describe, expect, it } from 'vitest';
import { parseRowId } from '../../../shared/values/row-id.ts';

describe('a row id', () => {
  it('is a UUID of version 4, in lower case', () => {
    const id = '7F9C24E8-3B1D-4C5A-9E2F-0A1B2C3D4E5F';
    expect(parseRowId(` ${id} `)).toEqual({ ok: true, value: id.toLowerCase() });
    expect(parseRowId('7f9c24e8-3b1d-1c5a-9e2f-0a1b2c3d4e5f')).toMatchObject({ reason: 'form' });
    expect(parseRowId('B2-1')).toMatchObject({ reason: 'form' });
    expect(parseRowId(12)).toMatchObject({ reason: 'form' });
    expect(parseRowId(`x${id}`)).toMatchObject({ reason: 'form' });
    expect(parseRowId(`${id}0`)).toMatchObject({ reason: 'form' });
    expect(parseRowId('')).toMatchObject({ reason: 'missing' });
    expect(parseRowId(null)).toMatchObject({ reason: 'missing' });
  });
});
