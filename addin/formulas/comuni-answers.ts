import { placeNamed } from '../../shared/comuni/birth-place.ts';
import { comuniMeant, ofProvince } from '../../shared/comuni/find-comuni.ts';
import { type NationalComune, type NationalComuni, nameWithProvince } from '../../shared/comuni/national-comuni.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { BelfioreCode, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { formatDate } from '../../shared/values/format-date.ts';
import { notAvailable } from './not-available.ts';

/** What cells ask of the national list; each throws `#N/D` with the reason rather than guess. */
export interface ComuniAnswers {
  /** The Istat code of the one Comune of today that is meant; the sign of the province, if given. */
  istatOf(name: string, province: string | null): IstatCode;
  /** By an Istat code of today or of an earlier province, with or without its zero. */
  comuneOf(istat: string): NationalComune;
  /** What the place of a tax code was called on a day, without one what it was last called. */
  placeOf(code: BelfioreCode, day: IsoDate | null): string;
}

/** The answers of one list. */
export function answersFrom(national: NationalComuni): ComuniAnswers {
  return {
    istatOf(name, province) {
      const found = ofProvince(comuniMeant(name, national), province);
      const [comune, ...others] = found;
      if (comune === undefined) throw notAvailable(whyNone(name, national));
      if (others.length > 0) throw notAvailable(formulaMessages.comuneAmbiguous(name, found.map(nameWithProvince)));
      if (comune.istat === null) throw notAvailable(formulaMessages.istatNotListed(nameWithProvince(comune)));
      return comune.istat;
    },
    comuneOf(istat) {
      const comune = ISTAT.test(istat) ? national.comuneByIstat(istat.padStart(6, '0')) : null;
      if (comune === null) throw notAvailable(formulaMessages.istatUnknown(istat));
      return comune;
    },
    placeOf(code, day) {
      const place = placeNamed(code, day, national);
      if (place === null) throw notAvailable(formulaMessages.birthPlaceUnknown(code));
      return place.name;
    },
  };
}

/** A name that somebody had is told from a name that nobody ever had. */
function whyNone(name: string, national: NationalComuni): string {
  const gone = national.comuniNamed(name).find(({ until }) => until !== null);
  if (gone === undefined || gone.until === null) return formulaMessages.nobodysName(name);
  return formulaMessages.comuneSuppressed(nameWithProvince(gone), formatDate(gone.until));
}

const ISTAT = /^\d{4,6}$/;
