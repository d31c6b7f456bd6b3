import { StoreError } from './errors.ts';

/** `If-Match`: no version is `VERSION_REQUIRED`, another than the stored one is `STALE_VERSION`. */
export function requireVersion(stored: number, given: number | null): void {
  if (given === null) throw new StoreError('VERSION_REQUIRED', 'say which version this changes');
  if (given !== stored) throw new StoreError('STALE_VERSION', `version ${given} is not the stored ${stored}`);
}
