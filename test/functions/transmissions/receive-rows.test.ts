import { expect, test } from 'vitest';
import { receiveRows } from '../../../functions/transmissions/receive-rows.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { CheckSettings } from '../../../shared/validation/check-settings.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';

/** What the service makes of a row with the DSU of the year before and a telephone nobody can call. */
function received(checks: CheckSettings) {
  const [application] = trueApplications(5, 1);
  if (application === undefined) throw new Error('no application');
  const dsuNumber = application.dsuNumber.replace('2025', '2024');
  const row = transmittedRow(application, { dsuNumber, dsuDate: null, phone: 'dal medico' });
  const context = { call: { ...b2Call2025, checks }, ambito: cinisello, today: '2025-07-15' as IsoDate };
  const [only] = receiveRows({ comune: bresso, rows: [row] }, context);
  return { incoming: only?.input?.incoming, issues: only?.issues.map(({ code, severity }) => `${severity} ${code}`) };
}

test('the service holds a row to the checks as the call makes them, and tells the severity of the call', () => {
  expect(received({})).toEqual({ incoming: 'incomplete', issues: ['warning PHONE_FORM', 'error DSU_YEAR'] });
  expect(received({ DSU_YEAR: 'warning', PHONE_FORM: 'off' })).toEqual({
    incoming: 'received',
    issues: ['warning DSU_YEAR'],
  });
});
