import { useSyncExternalStore } from 'react';
import type { ValueStore } from '../../state/value-store.ts';

/** The present value of a store; the component draws again when it changes. */
export function useValue<Value>(store: Pick<ValueStore<Value>, 'get' | 'subscribe'>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
