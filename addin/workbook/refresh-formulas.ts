/** Calculates every cell with an AMBITO function again and rewrites those stuck on `#NAME?` or `#BUSY!`. */
export declare function refreshFormulas(): Promise<{ readonly found: number; readonly rewritten: number }>;

/** Counts the cells with an AMBITO function and those stuck, for the status in *Impostazioni*. */
export declare function formulaStatus(): Promise<{ readonly found: number; readonly stuck: number }>;
