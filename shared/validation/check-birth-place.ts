import { type PlaceStanding, placeNamed, placeOn } from '../comuni/birth-place.ts';
import { type NationalComuni, nameWithProvince } from '../comuni/national-comuni.ts';
import { canBePlace } from '../comuni/same-place.ts';
import type { BelfioreCode, IsoDate, TaxCode } from '../values/brands.ts';
import { possibleBirthdays } from '../values/possible-birthdays.ts';
import { taxCodeBirth } from '../values/tax-code-birth.ts';
import { quoted } from './cell-reader.ts';
import type { RowCheck } from './row-check.ts';
import type { RowReport, RowValues } from './row-report.ts';

/**
 * The birth place in the tax codes of the row's three people: that there is such a Comune or State, that it existed on the
 * day of birth, and that it is the one of the beneficiary's birth place column (DOMAIN B.1.7). All of it is to confirm and
 * takes no value away: who has no national list says nothing and comes to the same evaluation.
 */
export function birthPlaceCheck(national: NationalComuni, today: IsoDate): RowCheck {
  return (values, report) => {
    const seen = new Set<RowValues[string]>();
    for (const field of TAX_CODES) {
      // Who applies for themselves is told once.
      if (!seen.has(values[field] ?? null)) checkPlace(field, values, report, { national, today });
      seen.add(values[field] ?? null);
    }
    checkColumn(values, report, national);
  };
}

function checkPlace(
  field: string,
  values: RowValues,
  report: RowReport,
  { national, today }: { readonly national: NationalComuni; readonly today: IsoDate },
): void {
  const birth = birthOf(values[field]);
  if (birth === null) return;
  const birthDate = field === BENEFICIARY ? values[BIRTH_DATE] : null;
  const days = typeof birthDate === 'string' ? [birthDate as IsoDate] : possibleBirthdays(birth, today);
  const standings = days.map((day) => placeOn(birth.place, day, national));
  if (standings.some(({ kind }) => kind === 'standing')) return;
  // Of two centuries the earlier is that of most applicants; of none there is nothing to say.
  const [first] = standings;
  if (first !== undefined) tellStanding(first, birth.place, field, report);
}

function tellStanding(standing: PlaceStanding, place: BelfioreCode, field: string, report: RowReport): void {
  if (standing.kind === 'standing') return;
  if (standing.kind === 'unknown') report.warning('BIRTH_PLACE_UNKNOWN', field, { place });
  else {
    const { kind, name } = standing;
    const from = kind === 'noMore' ? {} : { from: standing.from };
    const to = kind === 'notYet' ? {} : { to: standing.to };
    report.warning('BIRTH_PLACE_PERIOD', field, { reason: kind, name, ...from, ...to });
  }
}

function checkColumn(values: RowValues, report: RowReport, national: NationalComuni): void {
  const written = values[BIRTH_PLACE];
  const birth = birthOf(values[BENEFICIARY]);
  if (typeof written !== 'string' || birth === null) return;
  if (canBePlace(written, birth.place, national) !== false) return;
  const birthDate = values[BIRTH_DATE];
  const day = typeof birthDate === 'string' ? (birthDate as IsoDate) : null;
  const place = placeNamed(birth.place, day, national);
  if (place === null) return;
  const name = place.province === null ? place.name : nameWithProvince({ name: place.name, province: place.province });
  report.warning('BIRTH_PLACE_DIFFERS', BIRTH_PLACE, { read: quoted(written), name });
}

function birthOf(value: RowValues[string] | undefined): ReturnType<typeof taxCodeBirth> {
  return typeof value === 'string' ? taxCodeBirth(value as TaxCode) : null;
}

const BENEFICIARY = 'beneficiaryTaxCode';
const TAX_CODES: readonly string[] = [BENEFICIARY, 'applicantTaxCode', 'accountHolderTaxCode'];
const BIRTH_DATE = 'beneficiaryBirthDate';
const BIRTH_PLACE = 'beneficiaryBirthPlace';
