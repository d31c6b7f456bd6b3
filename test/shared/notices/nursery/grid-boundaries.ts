import type { Boundary } from '../boundaries.ts';

/** What the grid gives on both sides of its thresholds, starting from a row to which it gives nothing. */
export const gridBoundaries: readonly Boundary[] = [
  ...children('childrenUpTo8', [0, 5, 10, 15, 20, 20]),
  ...children('childrenFrom9To16', [0, 2, 5, 8, 11, 11]),
  { field: 'twins', at: 1, outcomes: [{ score: 0 }, { score: 0 }, { score: 5_00 }] },
  { field: 'twins', at: 2, outcomes: [{ score: 0 }, { score: 5_00 }, { score: 15_00 }] },
  ...hours(1),
  ...hours(2),
];

/** Points for none, one, two, three, four and five children. */
function children(field: string, given: readonly number[]): readonly Boundary[] {
  return [0, 1, 2, 3].map((at) => {
    const [below, same, above] = [given[at - 1], given[at], given[at + 1]].map((points) => ({
      score: (points ?? 0) * 100,
    }));
    if (same === undefined || above === undefined) throw new Error('A line has six numbers');
    return { field, at, outcomes: [at === 0 ? null : (below ?? null), same, above] };
  });
}

/** A stable job gives 13 points; to them 6 up to 20 hours, 8 from 21 to 29, 12 from 30, and 3 beyond 25 km. */
function hours(parent: 1 | 2): readonly Boundary[] {
  const works = { [`parent${parent}Work`]: 'stable' };
  const [field, row] = [`parent${parent}Hours`, works];
  return [
    { field, row, at: 20, outcomes: [{ score: 19_00 }, { score: 19_00 }, { score: 21_00 }] },
    { field, row, at: 21, outcomes: [{ score: 19_00 }, { score: 21_00 }, { score: 21_00 }] },
    { field, row, at: 29, outcomes: [{ score: 21_00 }, { score: 21_00 }, { score: 25_00 }] },
    { field, row, at: 30, outcomes: [{ score: 21_00 }, { score: 25_00 }, { score: 25_00 }] },
    {
      field: `parent${parent}Kilometres`,
      row: { ...works, [field]: 30 },
      at: 25,
      outcomes: [{ score: 25_00 }, { score: 25_00 }, { score: 28_00 }],
    },
  ];
}
