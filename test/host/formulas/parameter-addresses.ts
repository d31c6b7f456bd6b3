import { quoteSheetName } from '../model/area.ts';
import { mapReferences, referenceAddress } from '../model/references.ts';

/**
 * Where each argument of a call lies, as Excel tells a function that asks: `Foglio1!A2:AB2`, or an empty text for what is
 * no reference. The first call of that name counts.
 */
export function parameterAddresses(formula: string, name: string, home: string): string[] {
  const start = formula.toUpperCase().indexOf(`${name.toUpperCase()}(`);
  if (start < 0) return [];
  return argumentsFrom(formula, start + name.length + 1).map((argument) => addressOf(argument.trim(), home));
}

/** The texts between the separators, up to the bracket that closes the call. */
function argumentsFrom(formula: string, from: number): string[] {
  const found = [''];
  let depth = 0;
  for (const [token] of formula.slice(from).matchAll(TOKEN)) {
    if (token === '(' || token === '{') depth += 1;
    if (token === ')' || token === '}') depth -= 1;
    if (depth < 0) break;
    if (token === ',' && depth === 0) found.push('');
    else found[found.length - 1] += token;
  }
  return found;
}

/** Texts and sheet names in quotes hold no separators. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]|[^"'(){},]+/g;

function addressOf(argument: string, home: string): string {
  let address = '';
  const rest = mapReferences(argument, (reference) => {
    address = `${quoteSheetName(reference.sheetName ?? home)}!${referenceAddress(reference)}`;
    return null;
  });
  return rest === '#REF!' ? address : '';
}
