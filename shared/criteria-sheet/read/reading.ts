import { cellAddress } from '../../layout/cell-address.ts';
import type { ProblemFacts, SheetProblem, SheetProblemCode } from '../sheet-problem.ts';

/** A cell of the worksheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What is noted while the worksheet is read: mistakes, the cell of every part of the rule set, and the parts that could not
 * be read whole, of which nothing more is worth saying.
 */
export interface Reading {
  readonly problems: readonly SheetProblem[];
  readonly report: (code: SheetProblemCode, place: Place, facts?: ProblemFacts) => void;
  /** Notes the cell of a part, or of one of its values: `locate('order[1]', place, 'field')`. */
  readonly locate: (path: string, place: Place, value?: string) => void;
  /** The cell of the part, or of the part it belongs to; of the first of these values it has a cell for. */
  readonly placeOf: (path: string, values: readonly string[]) => Place;
  /** Reads a part; a mistake in it is noted against it. */
  readonly within: <Part>(path: string, readPart: () => Part) => Part;
  readonly isBroken: (path: string) => boolean;
  readonly isAnyBroken: () => boolean;
  /** The paths of the parts that could not be read whole. */
  readonly brokenParts: () => readonly string[];
}

/**
 * A reading of which nothing is known yet.
 *
 * @example startReading().problems // []
 */
export function startReading(): Reading {
  const problems: SheetProblem[] = [];
  const places = new Map<string, Place>();
  const broken = new Set<string>();
  let current = '';
  return {
    problems,
    report(code, place, facts = {}) {
      broken.add(current);
      problems.push({ code, ...place, address: cellAddress(place.row, place.column), facts });
    },
    locate(path, place, value = '') {
      places.set(`${path}#${value}`, place);
    },
    placeOf(path, values) {
      for (let part = path; ; part = part.slice(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('['), 0))) {
        for (const value of [...values, '']) {
          const place = places.get(`${part}#${value}`);
          if (place !== undefined) return place;
        }
        if (part === '') return { row: 0, column: 0 };
      }
    },
    within(path, readPart) {
      const outer = current;
      current = path;
      try {
        return readPart();
      } finally {
        current = outer;
      }
    },
    isBroken: (path) => [...broken].some((part) => part !== '' && isWithin(path, part)),
    isAnyBroken: () => broken.size > 0,
    brokenParts: () => [...broken].filter((part) => part !== ''),
  };
}

/** Whether a path is a part or inside it: `gates[1].condition` is within `gates[1]`, and not within `gates[10]`. */
function isWithin(path: string, part: string): boolean {
  return path === part || (path.startsWith(part) && /^[.[]/.test(path.slice(part.length)));
}
