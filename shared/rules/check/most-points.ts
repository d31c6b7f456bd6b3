import type { Alternative, Criterion } from '../criterion.ts';

/**
 * The most one row can get from a criterion, in hundredths; infinite for points per unit without a cap.
 *
 * @example mostPoints({ kind: 'flag', points: 1000, … }) // 1000
 */
export function mostPoints(criterion: Criterion | Alternative): number {
  switch (criterion.kind) {
    case 'flag':
      return Math.max(0, criterion.points);
    case 'choice':
      return Math.max(0, ...criterion.table.map(({ points }) => points));
    case 'band':
      return Math.max(0, criterion.outside ?? 0, ...criterion.bands.map(({ points }) => points));
    case 'perUnit':
      if (criterion.pointsPerUnit <= 0) return 0;
      return criterion.cap ?? Number.POSITIVE_INFINITY;
    case 'best':
      return Math.max(0, ...criterion.alternatives.map(mostPoints));
    case 'penalty':
      return 0;
    case 'assigned':
      return Math.max(0, criterion.most);
  }
}
