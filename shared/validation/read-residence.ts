import type { AmbitoProfile } from '../ambito/profile.ts';
import type { IstatCode } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';
import { type ComuneReading, comuneParser } from '../values/comune.ts';
import { type CellReader, quoted } from './cell-reader.ts';
import type { RowReport } from './row-report.ts';

/** Which Comuni a row may come from. */
export interface ResidenceRule {
  readonly ambito: AmbitoProfile;
  /** The Comuni whose residents may apply. */
  readonly comuni: readonly IstatCode[];
  /** The Comune that collects, if known. */
  readonly collecting: IstatCode | null;
}

/** Reads the Comune of residence: of the Ambito, among those of the call, and the one that collects the row. */
export function residenceReader(field: string, rule: ResidenceRule): CellReader {
  const parse = comuneParser(rule.ambito.comuni);
  const admitted: ReadonlySet<string> = new Set(rule.comuni);
  return (cell, report) => {
    const parsed = parse(cell);
    if (!parsed.ok) {
      if (parsed.reason === 'outside') report.error('RESIDENCE_OUTSIDE_AMBITO', field, outsideFacts(cell, rule));
      if (parsed.reason === 'unknown') tellUnknown(parsed.suggestion, cell, field, report);
      return null;
    }
    if (!admitted.has(parsed.value)) {
      report.error('RESIDENCE_OUTSIDE_AMBITO', field, outsideFacts(cell, rule));
      return null;
    }
    tellOddities(parsed, rule, field, report);
    return parsed.value;
  };
}

function outsideFacts(cell: CellValue, rule: ResidenceRule): { read: string; ambito: string } {
  return { read: quoted(cell), ambito: rule.ambito.name };
}

function tellUnknown(suggestion: string | null, cell: CellValue, field: string, report: RowReport): void {
  if (suggestion === null) {
    report.error('RESIDENCE_UNKNOWN', field, { read: quoted(cell) });
    return;
  }
  const facts = { read: quoted(cell), suggestion };
  report.error('RESIDENCE_UNKNOWN', field, facts, { kind: 'useComuneName', replacement: suggestion });
}

function tellOddities(reading: ComuneReading, rule: ResidenceRule, field: string, report: RowReport): void {
  const { value, lostZero } = reading;
  if (lostZero) {
    const fix = { kind: 'restoreLeadingZeros', replacement: value } as const;
    report.warning('ISTAT_LOST_ZERO', field, { expected: value }, fix);
  }
  if (rule.collecting !== null && value !== rule.collecting) {
    report.warning('RESIDENCE_OTHER_COMUNE', field, {
      comune: nameOf(value, rule),
      collecting: nameOf(rule.collecting, rule),
    });
  }
}

function nameOf(istat: IstatCode, { ambito }: ResidenceRule): string {
  return ambito.comuni.find((comune) => comune.istat === istat)?.name ?? istat;
}
