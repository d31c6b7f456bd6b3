import { demonstrationTariffs } from '../../shared/tariffs/demonstration-tariffs.ts';
import { userShare } from '../../shared/tariffs/user-share.ts';
import type { Cents } from '../../shared/values/brands.ts';

/** What a cell shows for an ISEE, by the code of the service: euro, or the part of the cost. */
export const userShares: ReadonlyMap<string, (isee: Cents) => number> = new Map(
  demonstrationTariffs.map((tariff) => {
    const shareOf = userShare(tariff);
    // Cents are euro by the hundred, basis points the whole by ten thousand.
    const unit = tariff.gives === 'money' ? 100 : 10_000;
    return [tariff.code, (isee: Cents) => shareOf(isee) / unit];
  }),
);
