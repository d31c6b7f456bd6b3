import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../addin/client/api-failure.ts';
import { createIntentions } from '../../../addin/client/intention.ts';

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `key-${count}`;
  };
}

const unanswered = (kind: 'offline' | 'timeout') => new ApiFailure({ kind, correlationId: 'c' });
const answeredNo = new ApiFailure({ kind: 'problem', status: 422, correlationId: 'c' });

describe('one intention, one effect', () => {
  it('a double click is one request with one answer', async () => {
    const intentions = createIntentions<string>(counter());
    const keys: string[] = [];
    let settle = (_: string): void => undefined;
    const act = (key: string) => {
      keys.push(key);
      return new Promise<string>((resolve) => {
        settle = resolve;
      });
    };
    const first = intentions.run('report:1', act);
    const second = intentions.run('report:1', act);
    settle('receipt');
    expect(await Promise.all([first, second])).toEqual(['receipt', 'receipt']);
    expect(keys).toEqual(['key-1']);
  });

  it('after no answer the next try carries the same key; after an answer the next is a new intention', async () => {
    const intentions = createIntentions<string>(counter());
    const keys: string[] = [];
    const failing = (failure: ApiFailure) => async (key: string) => {
      keys.push(key);
      throw failure;
    };
    const answering = async (key: string) => {
      keys.push(key);
      return 'done';
    };
    await expect(intentions.run('x', failing(unanswered('offline')))).rejects.toThrow();
    await expect(intentions.run('x', failing(unanswered('timeout')))).rejects.toThrow();
    await intentions.run('x', answering);
    await intentions.run('x', answering);
    expect(keys).toEqual(['key-1', 'key-1', 'key-1', 'key-2']);
  });

  it('a no of the service ends the intention', async () => {
    const intentions = createIntentions<string>(counter());
    const keys: string[] = [];
    const refused = async (key: string) => {
      keys.push(key);
      throw answeredNo;
    };
    await expect(intentions.run('x', refused)).rejects.toThrow();
    await expect(intentions.run('x', refused)).rejects.toThrow();
    expect(keys).toEqual(['key-1', 'key-2']);
  });

  it('different things have different keys', async () => {
    const intentions = createIntentions<string>(counter());
    expect(
      await Promise.all([intentions.run('a', async (key) => key), intentions.run('b', async (key) => key)]),
    ).toEqual(['key-1', 'key-2']);
  });
});
