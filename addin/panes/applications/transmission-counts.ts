import type { TransmissionCounts } from '../../../shared/contracts/transmissions.ts';

/** Nothing sent yet. */
export const noCounts: TransmissionCounts = {
  accepted: 0,
  incomplete: 0,
  unchanged: 0,
  refused: 0,
  new: 0,
  changed: 0,
};

/** Counts of two pieces together. */
export function addCounts(first: TransmissionCounts, second: TransmissionCounts): TransmissionCounts {
  return {
    accepted: first.accepted + second.accepted,
    incomplete: first.incomplete + second.incomplete,
    unchanged: first.unchanged + second.unchanged,
    refused: first.refused + second.refused,
    new: first.new + second.new,
    changed: first.changed + second.changed,
  };
}
