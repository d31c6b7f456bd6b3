import { intersect } from '../model/area.ts';
import { asRecord } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { placeOf, type RangeTarget } from './range-target.ts';

const validationClass: HostClass<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: { get: (target, session) => typeOf(asRecord(find(target, session)?.rule)) },
    rule: {
      get: (target, session) => find(target, session)?.rule ?? {},
      set: (target, value, session) => update(target, { rule: asRecord(value) }, session),
    },
    errorAlert: {
      get: (target, session) => find(target, session)?.errorAlert ?? null,
      set: (target, value, session) => update(target, { errorAlert: asRecord(value) }, session),
    },
    prompt: {
      get: (target, session) => find(target, session)?.prompt ?? null,
      set: (target, value, session) => update(target, { prompt: asRecord(value) }, session),
    },
    ignoreBlanks: {
      get: (target, session) => find(target, session)?.ignoreBlanks ?? true,
      set: (target, value, session) => update(target, { ignoreBlanks: value === true }, session),
    },
  },
  methods: {
    clear: (target, _args, session) => {
      const { sheet, area } = placeOf(target, session);
      session.model.assertUnlocked(sheet, area);
      sheet.validations = sheet.validations.filter((one) => intersect(one.area, area) === null);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'validation' });
    },
  },
};

/** `range.dataValidation`: kept as data, never enforced, as Excel does not enforce it on what code writes. */
export function dataValidation(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(validationClass, target, session);
}

function find(target: RangeTarget, session: ExcelSession) {
  const { sheet, area } = placeOf(target, session);
  return sheet.validations.find((one) => intersect(one.area, area) !== null);
}

function update(
  target: RangeTarget,
  change: {
    rule?: Readonly<Record<string, unknown>>;
    errorAlert?: Readonly<Record<string, unknown>>;
    prompt?: Readonly<Record<string, unknown>>;
    ignoreBlanks?: boolean;
  },
  session: ExcelSession,
): void {
  const { sheet, area } = placeOf(target, session);
  session.model.assertUnlocked(sheet, area);
  const before = find(target, session) ?? { area, rule: {}, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((one) => one !== before), { ...before, area, ...change }];
  session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'validation' });
}

function typeOf(rule: Readonly<Record<string, unknown>>): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? 'None' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
