/**
 * The name that Italian Excel gives to an error value; cells are read with the English one.
 *
 * @example excelErrorName('#REF!') // '#RIF!'
 */
export function excelErrorName(error: string): string {
  return italianNames.get(error) ?? error;
}

const italianNames: ReadonlyMap<string, string> = new Map([
  ['#REF!', '#RIF!'],
  ['#N/A', '#N/D'],
  ['#VALUE!', '#VALORE!'],
  ['#NAME?', '#NOME?'],
  ['#NULL!', '#NULLO!'],
  ['#SPILL!', '#ESPANSIONE!'],
  ['#BUSY!', '#OCCUPATO!'],
  ['#FIELD!', '#CAMPO!'],
  ['#BLOCKED!', '#BLOCCATO!'],
  ['#UNKNOWN!', '#SCONOSCIUTO!'],
]);
