import { expect, it } from 'vitest';
import { createApi } from '../../../addin/client/api.ts';
import type { Send } from '../../../addin/client/send.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';

it('asks for one entry by row id and Comune, since two Comuni may have given one id', async () => {
  const asked: string[] = [];
  const send: Send = ({ path }) => {
    asked.push(path);
    return Promise.reject(new Error('asked'));
  };
  const entry = { rowId: 'row-1', comune: '015086' as IstatCode };
  await expect(createApi(send).explainEntry('cinisello', 'R1', entry)).rejects.toThrow('asked');
  expect(asked).toEqual(['/v1/ambiti/cinisello/rankings/R1/entries/row-1?comune=015086']);
});
