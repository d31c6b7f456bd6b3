import type { IsoDate } from '../values/brands.ts';

/** What a household adds to its parameter, as its attestation or its members tell. */
export interface ScaleIncrements {
  /** Children of the household, of any age; fewer than three add nothing. */
  readonly children: number;
  /** `youngest`: at least one of the minors has not completed three years. Only where the parents' work allows it. */
  readonly minors: 'none' | 'some' | 'youngest';
  /** Members with medium or severe disability, or not self-sufficient. */
  readonly disabled: number;
}

/**
 * The parameter of the equivalence scale (*scala di equivalenza*) in hundredths: 246 is 2.46. For plausibility only: it
 * never takes the place of the attestation.
 *
 * @param members people of the household, from 1
 * @throws Error for a day before the first scale, 1 January 2015
 * @example equivalenceScale(4, { children: 2, minors: 'youngest', disabled: 0 }, day) // 276
 */
export function equivalenceScale(members: number, increments: ScaleIncrements, day: IsoDate): number {
  const scale = scales.findLast(({ from }) => from <= day);
  if (scale === undefined) throw new Error(`No equivalence scale on ${day}`);
  return membersPart(members, scale) + incrementsPart(increments, scale);
}

interface Scale {
  readonly from: IsoDate;
  /** For one member, two, … */
  readonly members: readonly number[];
  readonly eachFurther: number;
  /** For three children, four, five or more. */
  readonly children: readonly number[];
  readonly minors: Readonly<Record<ScaleIncrements['minors'], number>>;
  readonly eachDisabled: number;
}

/**
 * By the first day each was in force. D.P.C.M. 159/2013, annex 1: in force from 1 January 2015 [K]; table, +0.35 a further
 * member, increments a, b and c [P]; +0.5 a disabled member since the sociosanitary reform [2], D.L. 42/2016 [K]. The
 * budget law for 2026 is said to change the scale for some benefits [K]: a further line, once its text has been read.
 */
const scales: readonly Scale[] = [
  {
    from: '2015-01-01' as IsoDate,
    members: [100, 157, 204, 246, 285],
    eachFurther: 35,
    children: [20, 35, 50],
    minors: { none: 0, some: 20, youngest: 30 },
    eachDisabled: 50,
  },
];

function membersPart(members: number, { members: table, eachFurther }: Scale): number {
  const further = Math.max(0, members - table.length);
  return (table[members - further - 1] ?? 0) + further * eachFurther;
}

function incrementsPart({ children, minors, disabled }: ScaleIncrements, scale: Scale): number {
  const manyChildren = scale.children[Math.min(children, scale.children.length + 2) - 3] ?? 0;
  return manyChildren + scale.minors[minors] + disabled * scale.eachDisabled;
}
