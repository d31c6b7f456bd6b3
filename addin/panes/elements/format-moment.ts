const moments = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const fullMoments = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const days = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** A moment on the wall clock of Rome: `10/06 09:30`. Takes milliseconds of the epoch or an ISO instant. */
export function formatMoment(moment: number | string): string {
  return moments.format(new Date(moment)).replace(',', '');
}

/** The same with its year, for acts and receipts: `10/06/2025 09:30`. */
export function formatFullMoment(moment: number | string): string {
  return fullMoments.format(new Date(moment)).replace(',', '');
}

/** The day of a moment in Rome: `10/06/2025`. */
export function formatDay(moment: number | string): string {
  return days.format(new Date(moment));
}
