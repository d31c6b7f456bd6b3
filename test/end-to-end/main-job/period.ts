/** The calendar half that holds the day, as the report's period. */
export function periodOf(day: Date): { readonly from: string; readonly to: string } {
  const year = day.getFullYear();
  return day.getMonth() < 6
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` };
}
