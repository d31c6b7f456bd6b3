import { describe, expect, it } from 'vitest';
import { ReportChangedElsewhere } from '../../../../addin/panes/report/report-changed-elsewhere.ts';
import { createReportWork, type ReportSheets } from '../../../../addin/panes/report/report-work.ts';
import type { SemesterReport } from '../../../../shared/report/semester-report.ts';
import { fakeReportService } from './fake-report-service.ts';

/** A workbook whose narrative a person can type into. */
function sheetsOf(): ReportSheets & { text: string | null } {
  return {
    text: null,
    async read(previous: SemesterReport) {
      const { text } = this;
      if (text === null) return null;
      return { ...previous, narrative: previous.narrative.map((part) => ({ ...part, text })) };
    },
    write: async () => ({ sheetNames: ['Identità'] }),
  };
}

function setUp(faults: Parameters<typeof fakeReportService>[0] = {}) {
  const service = fakeReportService(faults);
  const sheets = sheetsOf();
  let ids = 0;
  const work = createReportWork({
    api: service.api,
    ambito: 'cinisello',
    sheets: { read: (previous) => sheets.read(previous), write: sheets.write },
    newId: () => {
      ids += 1;
      return `key-${ids}`;
    },
  });
  return { service, sheets, work };
}

const period = { from: '2025-01-01', to: '2025-06-30' };

describe('Invia relazione', () => {
  it('saves what the sheets hold, verifies, freezes and gives the receipt in one step', async () => {
    const { service, sheets, work } = setUp();
    const { report } = await work.prepare(service.period(period));
    sheets.text = 'Contesto scritto a mano';
    const submitted = await work.submit(report);
    expect(submitted.receipt?.number).toBe('R1');
    expect(service.stored().report.narrative.every(({ text }) => text === 'Contesto scritto a mano')).toBe(true);
  });

  it('a double click and a lost answer leave one receipt', async () => {
    const { service, sheets, work } = setUp({ loseAnswerOf: 'submission' });
    const { report } = await work.prepare(service.period(period));
    sheets.text = 'x';
    await expect(work.submit(report)).rejects.toThrow('offline');
    const [first, second] = await Promise.all([work.submit(report), work.submit(report)]);
    expect(first.receipt).toEqual(second.receipt);
    expect(service.receipts()).toBe(1);
  });

  it('an answer lost while saving or verifying does not stop the next try', async () => {
    for (const loseAnswerOf of ['save', 'verification'] as const) {
      const { service, sheets, work } = setUp({ loseAnswerOf });
      const { report } = await work.prepare(service.period(period));
      sheets.text = 'x';
      await expect(work.submit(report)).rejects.toThrow('offline');
      expect((await work.submit(report)).receipt?.number).toBe('R1');
      expect(service.receipts()).toBe(1);
    }
  });

  it('stops with the list of what is missing, and nothing is frozen', async () => {
    const { service, sheets, work } = setUp({ incomplete: true });
    const { report } = await work.prepare(service.period(period));
    sheets.text = 'x';
    const stopped = await work.submit(report);
    expect(stopped.receipt).toBeNull();
    expect(stopped.issues).not.toEqual([]);
    expect(service.receipts()).toBe(0);
  });

  it('what somebody else saved meanwhile is never overwritten', async () => {
    const { service, sheets, work } = setUp();
    const { report } = await work.prepare(service.period(period));
    service.changeElsewhere('scritto da un altro');
    sheets.text = 'scritto qui';
    await expect(work.submit(report)).rejects.toBeInstanceOf(ReportChangedElsewhere);
    expect(service.stored().report.narrative[0]?.text).toBe('scritto da un altro');
  });
});

describe('Predisponi', () => {
  it('again for the same period keeps what people wrote', async () => {
    const { service, sheets, work } = setUp();
    await work.prepare(service.period(period));
    sheets.text = 'Contesto scritto a mano';
    const { report } = await work.prepare(service.period(period));
    expect(report.report.narrative[0]?.text).toBe('Contesto scritto a mano');
    expect(service.created()).toBe(1);
  });
});
