import type { AmbitoProfile } from '../ambito/profile.ts';
import { quoted } from './cell-reader.ts';
import type { RowCheck } from './row-check.ts';

/**
 * The postcode has five digits and is that of the Comune of residence, as far as the Ambito's profile tells (to confirm:
 * a postcode is no key, and a city has several; DOMAIN B.5). Four digits have lost the zero in front (B.6).
 */
export function postcodeCheck({ comuni }: AmbitoProfile): RowCheck {
  const byIstat = new Map<string, { readonly name: string; readonly postcode: string }>(
    comuni.map((comune) => [comune.istat, comune]),
  );
  return (values, report) => {
    const written = values[POSTCODE];
    if (typeof written !== 'string') return;
    const postcode = FOUR_DIGITS.test(written) ? `0${written}` : written;
    if (!FIVE_DIGITS.test(postcode)) {
      report.warning('POSTCODE_FORM', POSTCODE, { read: quoted(written) });
      values[POSTCODE] = null;
      return;
    }
    if (postcode !== written) {
      const fix = { kind: 'restoreLeadingZeros', replacement: postcode } as const;
      report.warning('POSTCODE_LOST_ZERO', POSTCODE, { expected: postcode }, fix);
      values[POSTCODE] = postcode;
    }
    const residence = values[RESIDENCE];
    const comune = typeof residence === 'string' ? byIstat.get(residence) : undefined;
    if (comune === undefined || !FIVE_DIGITS.test(comune.postcode) || comune.postcode === postcode) return;
    const { name, postcode: expected } = comune;
    report.warning('POSTCODE_MISMATCH', POSTCODE, { read: postcode, comune: name, expected });
  };
}

const POSTCODE = 'postcode';
const RESIDENCE = 'residence';
const FOUR_DIGITS = /^\d{4}$/;
const FIVE_DIGITS = /^\d{5}$/;
