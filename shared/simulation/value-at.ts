/**
 * The members a path names, from the top: `gates[3].condition[0][0].value` has six.
 *
 * @example pathSteps('groups[0].cap') // ['groups', '0', 'cap']
 */
export function pathSteps(path: string): readonly string[] {
  return path.match(/[^.[\]]+/g) ?? [];
}

/**
 * The same data with one member at another value; nothing of what is given changes. Of unknown shape, as data is: whoever
 * asks reads it again with its schema.
 *
 * @param steps of `pathSteps`, each of which must be there
 * @throws Error when the data has no such member
 * @example withValueAt({ cap: 5 }, ['cap'], 7) // { cap: 7 }
 */
export function withValueAt(data: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...deeper] = steps;
  if (step === undefined) return value;
  if (Array.isArray(data) && data.length > Number(step)) {
    return data.map((item: unknown, index) => (index === Number(step) ? withValueAt(item, deeper, value) : item));
  }
  if (typeof data === 'object' && data !== null && Object.hasOwn(data, step)) {
    const members: [string, unknown][] = Object.entries(data);
    return Object.fromEntries(
      members.map(([name, member]) => [name, name === step ? withValueAt(member, deeper, value) : member]),
    );
  }
  throw new Error(`There is no ${step} to change`);
}
