import type { Comparison } from '../../../../shared/rules/condition.ts';
import type { Cents, IsoDate, Points } from '../../../../shared/values/brands.ts';
import { dayFromNumber } from '../../../../shared/values/calendar-day.ts';
import type { Draw } from './draw.ts';
import { drawText } from './draw-text.ts';
import type { Known } from './known.ts';

/** A day of the years people write, some before Excel's own calendar begins. */
export function drawDate(draw: Draw): IsoDate {
  return dayFromNumber(draw.whole(-30_000, 25_000));
}

/** A moment; one in eight in the hours around which the clock changes. */
export function drawMoment(draw: Draw): string {
  const seconds = draw.chance(12) ? draw.whole(1_761_433_200, 1_761_447_600) : draw.whole(0, 1_900_000_000);
  const whole = draw.chance(50) ? seconds - (seconds % 60) : seconds;
  return `${new Date(whole * 1000).toISOString().slice(0, 19)}Z`;
}

/** Points but 0, most of them above it. */
export function drawPoints(draw: Draw): Points {
  return (draw.whole(1, 4_000) * (draw.chance(15) ? -1 : 1)) as Points;
}

/** A sum of money above 0. */
export function drawCents(draw: Draw): Cents {
  return draw.whole(1, 5_000_000) as Cents;
}

/** A threshold in the field's own measure, small enough for rows to lie on both sides. */
export function drawThreshold(draw: Draw, type: string): number {
  return draw.whole(0, type === 'integer' ? 30 : type === 'money' ? 3_000_000 : 4_000);
}

/** The value of an *equals* or a threshold, as the field holds it. */
export function drawConstant(draw: Draw, field: string, known: Known): Exclude<Comparison['value'], undefined> {
  const type = known.get(field)?.type ?? 'text';
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'ratio':
      return drawThreshold(draw, type);
    case 'date':
      return drawDate(draw);
    case 'moment':
      return drawMoment(draw);
    case 'choice':
      return draw.maybeOne(known.get(field)?.choices ?? [])?.value ?? '';
    case 'comune':
      return draw.one(['015077', '015032', '001001']);
    default:
      return drawText(draw);
  }
}
