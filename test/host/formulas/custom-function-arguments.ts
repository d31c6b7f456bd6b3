import { isErrorValue } from '../model/parse-input.ts';
import type { CustomFunction, CustomFunctionParameter } from './custom-function-catalog.ts';

/** An argument as the formula parser hands it over. */
export interface FormulaArgument {
  readonly value: unknown;
  readonly isArray?: boolean;
  readonly isRangeRef?: boolean;
  readonly omitted?: boolean;
}

/** Either what travels to the add-in, or the error the cell shows without calling it. */
export type PreparedCall = { readonly parameters: readonly unknown[] } | { readonly error: string };

/**
 * Turns formula arguments into what Excel sends: missing ones as null, numbers and texts converted to the declared
 * type, ranges as 2-D arrays; an error among them, or a type that does not fit, stops the call.
 */
export function prepareArguments(
  called: CustomFunction,
  given: readonly FormulaArgument[],
  emptyCell: null | 0,
): PreparedCall {
  const repeating = called.parameters.find((parameter) => parameter.isRepeating);
  const fixed = called.parameters.filter((parameter) => !parameter.isRepeating);
  if (given.length > fixed.length && repeating === undefined) return { error: '#VALUE!' };
  const parameters: unknown[] = [];
  for (const [index, parameter] of fixed.entries()) {
    const converted = convert(parameter, given[index], emptyCell);
    if ('error' in converted) return converted;
    parameters.push(converted.value);
  }
  if (repeating === undefined) return { parameters };
  const rest: unknown[] = [];
  for (const argument of given.slice(fixed.length)) {
    const converted = convert(repeating, argument, emptyCell);
    if ('error' in converted) return converted;
    rest.push(converted.value);
  }
  return { parameters: [...parameters, rest] };
}

type Converted = { readonly value: unknown } | { readonly error: string };

function convert(
  parameter: CustomFunctionParameter,
  given: FormulaArgument | undefined,
  emptyCell: null | 0,
): Converted {
  if (given === undefined || given.omitted === true) {
    return parameter.isOptional || given?.omitted === true ? { value: null } : { error: '#VALUE!' };
  }
  if (parameter.isMatrix) {
    const rows = Array.isArray(given.value) ? given.value : [[given.value]];
    return convertMatrix(parameter, rows, emptyCell);
  }
  const value: unknown = Array.isArray(given.value) ? given.value[0]?.[0] : given.value;
  return convertValue(parameter, value, emptyCell);
}

function convertMatrix(parameter: CustomFunctionParameter, rows: readonly unknown[], emptyCell: null | 0): Converted {
  const matrix: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const value of Array.isArray(row) ? row : [row]) {
      const converted = convertValue(parameter, value, emptyCell);
      if ('error' in converted) return converted;
      line.push(converted.value);
    }
    matrix.push(line);
  }
  return { value: matrix };
}

function convertValue(parameter: CustomFunctionParameter, value: unknown, emptyCell: null | 0): Converted {
  const error = errorText(value);
  if (error !== null) return { error };
  const isEmpty = value === null || value === undefined;
  if (parameter.type === 'any') return { value: isEmpty ? emptyCell : value };
  if (parameter.type === 'string') return { value: isEmpty ? '' : textOf(value) };
  if (parameter.type === 'boolean') return { value: isEmpty ? false : Boolean(value) };
  const number = isEmpty ? 0 : Number(value);
  return Number.isFinite(number) && value !== '' ? { value: number } : { error: '#VALUE!' };
}

function textOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function errorText(value: unknown): string | null {
  if (isErrorValue(value)) return value;
  return value instanceof Error && isErrorValue(value.name) ? value.name : null;
}
