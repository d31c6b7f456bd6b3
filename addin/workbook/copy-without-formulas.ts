/** Copies each sheet with AMBITO functions to a new sheet (`<name> (valori)`) where they are plain values. */
export declare function copyWithoutFormulas(): Promise<{ readonly sheetNames: readonly string[] }>;
