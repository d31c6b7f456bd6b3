import type { SpendingMode } from '../rules/budget-mode.ts';
import { shareOut } from './share-out.ts';

/** What each row of an order receives, in cents; `null` for who is not reached. */
export type Spending = readonly (number | null)[];

/**
 * Spends what is available down one order.
 *
 * @param asked what each is entitled to, in cents, from the first place on
 * @example spendInOrder({ kind: 'fullOnly' }, [4000, 4000, 1000], 8500) // [4000, 4000, null]
 * @example spendInOrder({ kind: 'skipToSmaller' }, [4000, 5000, 1000], 5000) // [4000, null, 1000]
 * @example spendInOrder({ kind: 'partialLast' }, [4000, 4000], 5000) // [4000, 1000]
 */
export function spendInOrder(mode: SpendingMode, asked: readonly number[], available: number): Spending {
  switch (mode.kind) {
    case 'fullOnly':
      return untilOneDoesNotFit(asked, available);
    case 'places':
      return untilOneDoesNotFit(asked.slice(0, mode.places), available, asked.length);
    case 'skipToSmaller':
      return whoeverFits(asked, available);
    case 'partialLast':
      return downToTheLastCent(asked, available);
    case 'proRata':
      return inProportion(asked, available);
  }
}

function untilOneDoesNotFit(asked: readonly number[], available: number, length = asked.length): Spending {
  let left = available;
  const reached = asked.findIndex((cents) => {
    left -= cents;
    return left < 0;
  });
  const winners = reached < 0 ? asked : asked.slice(0, reached);
  return [...winners, ...Array.from({ length: length - winners.length }, () => null)];
}

function whoeverFits(asked: readonly number[], available: number): Spending {
  let left = available;
  return asked.map((cents) => {
    if (cents > left) return null;
    left -= cents;
    return cents;
  });
}

/** Nobody receives nothing: with no money left the rest wait. */
function downToTheLastCent(asked: readonly number[], available: number): Spending {
  let left = available;
  return asked.map((cents) => {
    const given = Math.min(cents, left);
    left -= given;
    return given === 0 && cents > 0 ? null : given;
  });
}

function inProportion(asked: readonly number[], available: number): Spending {
  const whole = asked.reduce((sum, cents) => sum + cents, 0);
  if (whole <= available) return asked;
  return shareOut(available, asked).map((given, index) => (given === 0 && (asked[index] ?? 0) > 0 ? null : given));
}
