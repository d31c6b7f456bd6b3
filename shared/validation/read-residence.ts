import type { AmbitoProfile } from '../ambito/profile.ts';
import type { IstatCode } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';
import { type ComuneReading, comuneParser } from '../values/comune.ts';
import { type CellReader, quoted } from './cell-reader.ts';
import type { NamedResidence, NationalChecks } from './national-checks.ts';
import type { RowReport } from './row-report.ts';

/** Which Comuni a row may come from. */
export interface ResidenceRule {
  readonly ambito: AmbitoProfile;
  /** The Comuni whose residents may apply. */
  readonly comuni: readonly IstatCode[];
  /** The Comune that collects, if known. */
  readonly collecting: IstatCode | null;
  /** Names the Comuni outside the Ambito and tells namesakes; the value read is the same without it. */
  readonly national: NationalChecks | null;
}

/** Reads the Comune of residence: of the Ambito, among those of the call, and the one that collects the row. */
export function residenceReader(field: string, rule: ResidenceRule): CellReader {
  const parse = comuneParser(rule.ambito.comuni);
  const admitted: ReadonlySet<string> = new Set(rule.comuni);
  return (cell, report) => {
    const parsed = parse(cell);
    if (!parsed.ok) {
      if (parsed.reason === 'outside') tellOutside(cell, rule, field, report);
      if (parsed.reason === 'unknown') tellUnknown({ cell, suggestion: parsed.suggestion }, rule, field, report);
      return null;
    }
    if (!admitted.has(parsed.value)) {
      tellOutside(cell, rule, field, report);
      return null;
    }
    tellOddities(parsed, rule, field, report);
    rule.national?.tellNamesake({ cell, istat: parsed.value, field }, report);
    return parsed.value;
  };
}

function tellOutside(cell: CellValue, { ambito, national }: ResidenceRule, field: string, report: RowReport): void {
  const named = national?.nameResidence(cell, ambito);
  const facts = { read: quoted(cell), ambito: ambito.name, ...named?.facts };
  report.error('RESIDENCE_OUTSIDE_AMBITO', field, facts, named?.fix);
}

function tellUnknown(
  { cell, suggestion }: { readonly cell: CellValue; readonly suggestion: string | null },
  { ambito, national }: ResidenceRule,
  field: string,
  report: RowReport,
): void {
  // Where a Comune of this very name exists, the Ambito's own of a similar name is not what was meant.
  const named = national?.nameResidence(cell, ambito) ?? similarName(suggestion);
  report.error('RESIDENCE_UNKNOWN', field, { read: quoted(cell), ...named?.facts }, named?.fix);
}

function similarName(suggestion: string | null): NamedResidence | null {
  if (suggestion === null) return null;
  return { facts: { suggestion }, fix: { kind: 'useComuneName', replacement: suggestion } };
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
