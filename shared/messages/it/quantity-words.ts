import type { Quantity, QuantityUnit } from '../../simulation/quantity.ts';
import { operatorText, type RuleNaming } from './comparison-words.ts';

/**
 * A quantity as a person recognises it within its rule: `ISEE non oltre`, `ADL perdute oltre 5: punti`.
 *
 * @example quantityName(quantity, naming) // 'ISEE non oltre'
 */
export function quantityName({ partOf, role, unit }: Quantity, naming: RuleNaming): string {
  const name = roleName({ role, unit }, naming);
  return partOf === '' ? name : `${partOf} · ${name}`;
}

/** What stands after the number: `€`, `punti`, nothing for days. */
export const unitWords: Readonly<Record<QuantityUnit, string>> = {
  euro: '€',
  points: 'punti',
  percent: '%',
  years: 'anni',
  months: 'mesi',
  whole: '',
  decimal: '',
  date: '',
  moment: '',
};

function roleName({ role, unit }: Pick<Quantity, 'role' | 'unit'>, naming: RuleNaming): string {
  switch (role.kind) {
    case 'threshold': {
      const text = `${naming.labelOf(role.field)} ${operatorText(role.operator, naming.isTime(role.field))}`;
      return role.asks ? text : `Si applica se: ${text}`;
    }
    case 'bandEnd':
      return `Fascia ${role.number}: ${naming.labelOf(role.field)} ${operatorText(endOperator(role), naming.isTime(role.field))}`;
    case 'ofBand':
      return `${naming.labelOf(role.field)} ${bandText(role.field, role.band, naming)}: ${givenWords(unit)}`;
    case 'outside':
      return `${naming.labelOf(role.field)} fuori dalle fasce: ${givenWords(unit)}`;
    case 'ofChoice':
      return `${naming.valueOf(role.field, role.choice)}: ${givenWords(unit)}`;
    case 'perUnit':
      return role.every === 1
        ? `Punti per ogni unità di ${naming.labelOf(role.field)}`
        : `Punti ogni ${naming.thresholdOf(role.field, role.every)} di ${naming.labelOf(role.field)}`;
    case 'unit':
      return `Ogni quanto di ${naming.labelOf(role.field)}`;
    case 'share':
      return `Quota di ${naming.labelOf(role.field)}`;
    case 'lineAt':
      return `${naming.labelOf(role.field)}: la retta ${role.side === 'from' ? 'comincia a' : 'finisce a'}`;
    case 'lineGives':
      return lineWords[role.side];
    default:
      return plainWords[role.kind];
  }
}

type Ends = Extract<Quantity['role'], { kind: 'ofBand' }>['band'];

function endOperator({ included, side }: { readonly included: boolean; readonly side: 'from' | 'to' }) {
  if (side === 'to') return included ? 'atMost' : 'lessThan';
  return included ? 'atLeast' : 'moreThan';
}

function bandText(field: string, { from, fromIncluded, to, toIncluded }: Ends, naming: RuleNaming): string {
  const isTime = naming.isTime(field);
  const end = (side: 'from' | 'to', included: boolean, value: number) =>
    `${operatorText(endOperator({ side, included }), isTime)} ${naming.thresholdOf(field, value)}`;
  return [
    ...(from === null ? [] : [end('from', fromIncluded, from)]),
    ...(to === null ? [] : [end('to', toIncluded, to)]),
  ].join(', ');
}

function givenWords(unit: QuantityUnit): string {
  return unit === 'points' ? 'punti' : unit === 'percent' ? 'quota' : 'importo';
}

const lineWords = {
  below: 'Importo prima della retta',
  from: 'Importo all’inizio della retta',
  to: 'Importo alla fine della retta',
  above: 'Importo dopo la retta',
} as const;

const plainWords = {
  points: 'Punti',
  cap: 'Tetto',
  periodFrom: 'Periodo dal',
  periodTo: 'Periodo al',
  mostPoints: 'Punteggio massimo',
  evaluators: 'Valutazioni necessarie',
  amount: 'Importo',
  monthly: 'Importo al mese',
  mostMonths: 'Mesi al massimo',
  budget: 'Risorse',
  places: 'Posti',
  referenceDay: 'Calcolata al giorno',
} as const;
