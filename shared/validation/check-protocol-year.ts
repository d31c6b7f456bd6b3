import type { Instant } from '../values/brands.ts';
import { parseProtocolNumber } from '../values/protocol-number.ts';
import { romeDay } from '../values/rome-time.ts';
import type { RowCheck } from './row-check.ts';

/** A year typed with the protocol number is the year of presentation: with the Comune they name one application. */
export const checkProtocolYear: RowCheck = (values, report, row) => {
  const presentedAt = values[PRESENTED_AT];
  const cell = row.cells[PROTOCOL];
  if (typeof cell !== 'string' || values[PROTOCOL] === cell || typeof presentedAt !== 'string') return;
  const typed = parseProtocolNumber(cell);
  if (!typed.ok || typed.year === null) return;
  const expected = Number(romeDay(presentedAt as Instant).slice(0, 4));
  if (typed.year === expected) return;
  report.error('PROTOCOL_FORM', PROTOCOL, { reason: 'year', read: typed.year, expected });
  values[PROTOCOL] = null;
};

const PROTOCOL = 'protocolNumber';
const PRESENTED_AT = 'presentedAt';
