import { bring } from '../state/bring.ts';
import { notAvailable } from './not-available.ts';

/** A cell settles within ten seconds whatever becomes of a download; the next calculation finds it done. */
const longestWait = 8_000;

/** What few cells need, brought in by the first that asks; `#N/D` with the reason where it does not come. */
export async function arrivedOrThrow<Value>(load: () => Promise<Value>, reason: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWait);
  });
  const arriving = bring(load).catch((failure: unknown) => {
    console.error(failure);
    return null;
  });
  try {
    const arrived = await Promise.race([arriving, late]);
    if (arrived === null) throw notAvailable(reason);
    return arrived;
  } finally {
    clearTimeout(timer);
  }
}
