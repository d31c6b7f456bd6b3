import { parseProtocolNumber } from '../values/protocol-number.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads a protocol number; zeros that a spreadsheet took away are put back on request. */
export function protocolNumberReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseProtocolNumber(cell);
    if (!parsed.ok) {
      if (parsed.reason === 'form') report.error('PROTOCOL_FORM', field, { read: quoted(cell), reason: 'form' });
      return null;
    }
    if (parsed.lostZeros) {
      const replacement = parsed.year === null ? parsed.value : `${parsed.value}/${parsed.year}`;
      const fix = { kind: 'restoreLeadingZeros', replacement } as const;
      report.warning('PROTOCOL_LOST_ZERO', field, { expected: parsed.value }, fix);
    }
    return parsed.value;
  };
}
