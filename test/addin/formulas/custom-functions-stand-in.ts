import { vi } from 'vitest';

/** What Excel offers to custom functions, as far as ours use it: `CustomFunctions` in the global scope. */
export function installCustomFunctions(): Map<string, (...parameters: unknown[]) => unknown> {
  const associated = new Map<string, (...parameters: unknown[]) => unknown>();
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  vi.stubGlobal('CustomFunctions', {
    associate: (id: string, called: (...parameters: unknown[]) => unknown) => associated.set(id, called),
    Error: CustomFunctionsError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  });
  return associated;
}

/** What a cell shows for a call: the value, or the error with its reason. */
export async function inCell(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { error: error.code, reason: error.message };
    throw error;
  }
}
