import type { TransmissionRequest, TransmittedRow } from '../../shared/contracts/transmissions.ts';
import type { IstatCode } from '../../shared/values/brands.ts';
import { makeApplication, type TrueApplication } from '../fixtures/application.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { type Handwriting, writeRow } from '../fixtures/written-row.ts';

export const bresso = '015032' as IstatCode;
export const cormano = '015086' as IstatCode;

const hand: Handwriting = { dates: 'text', money: 'text', comune: 'istat', yes: 'SI', no: 'NO' };

/** Applications as their clerks would have written them, without mistakes and with distinct beneficiaries. */
export function trueApplications(seed: number, count: number): readonly TrueApplication[] {
  const chance = chanceFrom(seed);
  const made = new Map<string, TrueApplication>();
  for (let register = 1; made.size < count; register += 1) {
    const application = makeApplication(chance, 'Bresso', register);
    made.set(application.beneficiary.taxCode, application);
  }
  return [...made.values()];
}

/** One of them as the add-in sends it. */
export function transmittedRow(
  application: TrueApplication,
  changes: TransmittedRow['cells'] = {},
  comune: IstatCode = bresso,
): TransmittedRow {
  const { rowId, ...cells } = writeRow(application, hand, comune);
  return { rowId: String(rowId), version: null, cells: { ...cells, ...changes } };
}

/** A body with so many clean rows. */
export function transmission(count: number, seed = 7, comune: IstatCode = bresso): TransmissionRequest {
  return { comune, rows: trueApplications(seed, count).map((application) => transmittedRow(application, {}, comune)) };
}
