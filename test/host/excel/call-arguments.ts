import { Refusal } from '../model/refusal.ts';
import { HostObject } from './host-class.ts';

/** The arguments of a method call, read by place; anything of the wrong kind is `InvalidArgument`. */
export class CallArguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  any(index: number): unknown {
    return this.#values[index];
  }

  isGiven(index: number): boolean {
    return this.#values[index] !== undefined && this.#values[index] !== null;
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== 'string') throw new Refusal('InvalidArgument', `Argument ${index + 1} must be a text`);
    return value;
  }

  number(index: number): number {
    const value = this.#values[index];
    if (typeof value !== 'number') throw new Refusal('InvalidArgument', `Argument ${index + 1} must be a number`);
    return value;
  }

  textOr(index: number, otherwise: string): string {
    return this.isGiven(index) ? this.text(index) : otherwise;
  }

  numberOr(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.number(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.#values[index];
    return typeof value === 'boolean' ? value : otherwise;
  }

  /** The plain object passed (load options, rules …), empty when none. */
  record(index: number): Readonly<Record<string, unknown>> {
    return asRecord(this.#values[index]);
  }

  list(index: number): readonly unknown[] {
    const value = this.#values[index];
    return Array.isArray(value) ? value : [];
  }

  /** The workbook object passed, or null when the argument is not one. */
  object(index: number): HostObject | null {
    const value = this.#values[index];
    return value instanceof HostObject ? value : null;
  }
}

/** A plain object seen by key; anything else is empty. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
