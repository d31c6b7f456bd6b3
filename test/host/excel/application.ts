import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';

const numberFormatInfo: HostClass<null> = {
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { get: () => ',' },
    numberGroupSeparator: { get: () => '.' },
    currencySymbol: { get: () => '€' },
  },
  since: { currencySymbol: 17 },
};

const datetimeFormatInfo: HostClass<null> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    dateSeparator: { get: () => '/' },
    timeSeparator: { get: () => ':' },
    longDatePattern: { get: () => 'dddd d mmmm aaaa' },
    shortDatePattern: { get: () => 'gg/mm/aaaa' },
    longTimePattern: { get: () => 'hh:mm:ss' },
  },
};

const cultureInfo: HostClass<null> = {
  name: 'CultureInfo',
  scalars: { name: { get: () => 'it-IT' } },
  objects: {
    numberFormat: (_, session) => HostObject.of(numberFormatInfo, null, session),
    datetimeFormat: (_, session) => HostObject.of(datetimeFormatInfo, null, session),
  },
};

const applicationClass: HostClass<null> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        session.calculationMode = String(value);
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => ',' },
    thousandsSeparator: { get: () => '.' },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: (_, session) => HostObject.of(cultureInfo, null, session) },
  methods: {
    calculate: (_, args, session) => {
      // An ordinary recalculation leaves cells alone whose arguments did not change; only a full one calls them again.
      if (args.textOr(0, 'Recalculate') !== 'Recalculate') session.recalculate('all');
      session.model.settle();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** `workbook.application`, an Italian Excel. */
export function application(session: ExcelSession): HostObject {
  return HostObject.of(applicationClass, null, session);
}
