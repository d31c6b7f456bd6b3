/**
 * What a spreadsheet cell holds when read by value: dates arrive as serial numbers (1900 system), errors as their
 * English text (`#REF!`), an empty cell as `''` (Excel) or `null` (a field that no column supplies).
 */
export type CellValue = string | number | boolean | null;
