/** Adds a field to the few that are missing, unless it is there. */
export function addOnce(missing: string[], field: string): void {
  if (!missing.includes(field)) missing.push(field);
}
