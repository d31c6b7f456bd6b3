/** `=SE(A1;"a;b")` typed with Italian separators → comma separators and decimal points; names are left as typed. */
export function formulaFromItalian(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','));
}

/** The other way, as an Italian Excel shows it in the formula bar (`Range.formulasLocal`). */
export function formulaToItalian(formula: string): string {
  return outsideTexts(formula, (part) => part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'));
}

function outsideTexts(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join('');
}
