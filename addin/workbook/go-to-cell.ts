/** Shows the sheet and selects the cell or area (`C7`). Rejects with `notFound` when the sheet is gone. */
export declare function goToCell(sheetName: string, address: string): Promise<void>;
