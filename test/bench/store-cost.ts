import { publishCall } from '../../functions/store/calls.ts';
import { b2Call2025 } from '../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../shared/demonstration/cinisello.ts';
import { ruleSetHash } from '../../shared/rules/rule-set-hash.ts';
import type { CallCode } from '../../shared/values/brands.ts';
import { openTestApi, type TestApi } from '../functions/open-test-api.ts';
import { approve, draft, transmit } from '../functions/send-steps.ts';
import { countUnits } from '../functions/store/count-units.ts';
import { bresso, transmittedRow, trueApplications } from '../functions/transmitted-rows.ts';
import type { BenchFigure } from './figure.ts';

const workbookRows = 205;
const rowsPerRequest = 500;

/** What the main job costs the store and the network: requests a workbook, write units a row, read units a report. */
export async function benchStoreCost(): Promise<readonly BenchFigure[]> {
  const served = await openTestApi();
  try {
    const { requests, unitsPerRow } = await costOfTransmitting(served);
    const reading = await costOfReport(served);
    return [
      {
        name: `transmit ${workbookRows} rows, preview included: requests`,
        ratio: requests / 12,
        budget: 1,
        against: '12 requests',
      },
      {
        name: 'transmit: write units a row, all included',
        ratio: unitsPerRow / 7,
        budget: 1,
        against: '7 write units',
      },
      { name: 'semester report of 20 calls: read units', ratio: reading / 100, budget: 1, against: '100 read units' },
    ];
  } finally {
    await served.stop();
  }
}

async function costOfTransmitting(served: TestApi): Promise<{ requests: number; unitsPerRow: number }> {
  const rows = trueApplications(99, workbookRows).map((application) => transmittedRow(application));
  const body = { comune: bresso, rows };
  const asked = served.logs.length;
  await served.ask({ as: 'operatore.bresso', path: '/v1/me' });
  await served.ask({ as: 'operatore.bresso', path: 'calls/B2-2025' });
  const preview = 'calls/B2-2025/transmissions/preview';
  for (let first = 0; first < rows.length; first += rowsPerRequest) {
    await served.ask({ as: 'operatore.bresso', method: 'POST', path: preview, body });
  }
  const units = countUnits(served.data.store);
  const { counts } = await transmit(served, body, 'bench-transmission');
  const unitsPerRow = units.write / workbookRows;
  await served.ask({ as: 'operatore.bresso', path: `calls/B2-2025/row-states?comune=${bresso}` });
  if (counts.accepted !== workbookRows) throw new Error(`Only ${counts.accepted} rows were accepted`);
  return { requests: served.logs.length - asked, unitsPerRow };
}

/** Nineteen more calls, and movements of the demonstration call on every day of two months. */
async function costOfReport(served: TestApi): Promise<number> {
  const { store, time } = served.data;
  const command = { ambito: cinisello.id, actor: 'ufficio', idempotency: null };
  const hash = await ruleSetHash(b2Call2025.ruleSet);
  for (let number = 1; number < 20; number += 1) {
    const code = `B2-2025-${number}` as CallCode;
    const ruleSet = { ...b2Call2025.ruleSet, call: code };
    await publishCall(store, command, {
      call: { ...b2Call2025, code, ruleSet },
      ruleSetHash: `${hash}${number}`,
      version: null,
    });
  }
  const more = trueApplications(98, 60);
  for (const [day, application] of more.entries()) {
    time.now += 86_400_000;
    await transmit(served, { comune: bresso, rows: [transmittedRow(application)] }, `bench-day-${day}`);
  }
  await approve(served, await draft(served, 'bench-draft'), 'bench-approval');
  const units = countUnits(store);
  await served.ask({ as: 'ufficio', path: 'reports/preparation?from=2025-07-01&to=2025-12-31' });
  return units.read;
}
