import { b2Call2025 } from '../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../shared/demonstration/cinisello.ts';
import type { CheckContext, RawRow } from '../../shared/validation/check-context.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { makeApplication } from '../fixtures/application.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { writeRow } from '../fixtures/written-row.ts';

/** What the bench checks rows against. */
export const benchContext: CheckContext = {
  call: b2Call2025,
  ambito: cinisello,
  today: '2025-09-01' as IsoDate,
  comune: null,
};

/** Rows of 32 columns as clerks write them in text; one row in fifty has a fault. */
export function checkWork(count: number): readonly RawRow[] {
  const chance = chanceFrom(31);
  const hand = { dates: 'text', money: 'text', comune: 'name', yes: 'SI', no: 'NO' } as const;
  return Array.from({ length: count }, (_, index) => {
    const application = makeApplication(chance, 'Cinisello Balsamo', index + 1);
    const fault = index % 50 === 0 ? faults[(index / 50) % faults.length] : undefined;
    return { rowId: null, cells: { ...writeRow(application, hand, '015077'), ...fault } };
  });
}

const faults: readonly Readonly<Record<string, CellValue>>[] = [
  { isee: null },
  { isee: 'dodicimila' },
  { beneficiaryTaxCode: 'RSSMRA80A01H501X' },
  { beneficiaryBirthDate: '31/02/1950' },
  { presentedAt: '12/07/2025 09:05' },
  { dsuNumber: 'INPS-ISEE-2025-123' },
  { iban: 'IT60X05428111010000001234' },
  { profile: 'Altro aiuto' },
  { l104Severe: 'forse' },
  { iseeDiscrepancy: 'SI' },
  { beneficiarySurname: 'Zanzottera' },
  { applicantName: 'Zenobia' },
  {
    accountHolderTaxCode: 'RSSMRA80A01H501U',
    accountHolderSurname: null,
    accountHolderName: null,
    collectionDelegation: null,
  },
  { phone: 'dal medico' },
  { email: 'mario.rossi' },
  { dsuDate: '31/07/2025' },
];
