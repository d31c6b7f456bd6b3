/**
 * What kind of field is needed by a part of the rules, as the end of *Scegliere …*.
 *
 * @param parts the things on the way to the part, from the outermost in
 * @param field the field that does not fit
 * @example neededWords([{ kind: 'penalty' }], 'isee') // 'un campo con una data'
 */
export function neededWords(parts: readonly unknown[], field: string): string {
  if (parts.some(isOrderKey))
    return 'un campo che dica qualcosa della domanda (un numero, un importo, una data, un sì o no)';
  const kinded = [...parts].reverse().find(hasKind);
  if (kinded === undefined) return 'un campo di un altro tipo';
  if (kinded.kind === 'assigned' && Array.isArray(kinded.evaluators) && !kinded.evaluators.includes(field)) {
    return 'un campo di testo';
  }
  return needs[kinded.kind] ?? 'un campo di un altro tipo';
}

interface Kinded {
  readonly kind: string;
  readonly evaluators?: unknown;
}

function hasKind(part: unknown): part is Kinded {
  return typeof part === 'object' && part !== null && 'kind' in part && typeof part.kind === 'string';
}

function isOrderKey(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'by' in part && 'direction' in part;
}

const number = 'un campo con un numero o un importo';
const day = 'un campo con una data';

const needs: Readonly<Record<string, string>> = {
  choice: 'un campo di tipo «scelta»',
  byProfile: 'un campo di tipo «scelta»',
  rankings: 'un campo di tipo «scelta»',
  band: 'un campo con un numero, un importo o un rapporto',
  stepTable: 'un campo con un numero, un importo o un rapporto (la quota si calcola su un importo)',
  perUnit: number,
  linearShare: number,
  months: 'un campo con un numero',
  share: 'un campo con un importo',
  penalty: day,
  assigned: 'un campo di tipo «numero con decimali» per ogni valutatore',
  ageInYears: day,
  completedYears: day,
  completedMonths: day,
  ratio: number,
  count: 'campi di tipo «sì o no»',
  sum: 'campi con numeri tutti dello stesso tipo',
  min: 'campi con numeri o date, tutti dello stesso tipo',
  max: 'campi con numeri o date, tutti dello stesso tipo',
};
