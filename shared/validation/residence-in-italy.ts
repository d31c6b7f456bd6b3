import type { AmbitoProfile } from '../ambito/profile.ts';
import { comuniMeant } from '../comuni/find-comuni.ts';
import { type NationalComune, type NationalComuni, nameWithProvince } from '../comuni/national-comuni.ts';
import { writtenComuni } from '../comuni/written-comuni.ts';
import type { CellValue } from '../values/cell-value.ts';
import { quoted } from './cell-reader.ts';
import type { NamedResidence, ReadResidence } from './national-checks.ts';
import type { RowReport } from './row-report.ts';

/** Names the Comune of a cell that the Ambito does not know; `null` if there is no such Comune. */
export function nameResidence(cell: CellValue, ambito: AmbitoProfile, national: NationalComuni): NamedResidence | null {
  const comuni = writtenComuni(String(cell), national);
  const [first, ...others] = comuni;
  if (first === undefined) return null;
  const own = others.length > 0 ? undefined : ambito.comuni.find(({ belfiore }) => belfiore === first.belfiore);
  if (own === undefined) return { facts: { comune: alternatives(comuni) } };
  return { facts: { suggestion: own.name }, fix: { kind: 'useComuneName', replacement: own.name } };
}

/**
 * Asks which Comune is meant where the one read has a namesake elsewhere, or where the province written is the
 * namesake's. A code is nobody's name: read by one, there is nothing to ask.
 */
export function tellNamesake({ cell, istat, field }: ReadResidence, national: NationalComuni, report: RowReport): void {
  const taken = national.comuneByIstat(istat);
  if (taken === null) return;
  const others = comuniMeant(String(cell), national).filter((comune) => comune !== taken);
  if (others.length === 0) return;
  const facts = { read: quoted(cell), taken: nameWithProvince(taken), candidates: alternatives(others) };
  report.warning('COMUNE_AMBIGUOUS', field, facts);
}

function alternatives(comuni: readonly NationalComune[]): string {
  return comuni.map(nameWithProvince).join(' o ');
}
