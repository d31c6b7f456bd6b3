import { isAtWork, runExcel } from './run-excel.ts';

export interface SheetChange {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** As Excel reports it: `B2:C4`. */
  readonly address: string;
}

/** Calls the handler when a person (or another window) changes cells, not for our own writes. Gives the unsubscriber. */
export function onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const subscription = context.workbook.worksheets.onChanged.add(async (event) => {
      // `triggerSource` says so in newer Excels; older ones leave it out.
      if (event.triggerSource === 'ThisLocalAddin' || isAtWork()) return;
      handler({ sheetId: event.worksheetId, address: event.address });
    });
    await context.sync();
    return async () => {
      await Excel.run(subscription.context, async (subscribed) => {
        subscription.remove();
        await subscribed.sync();
      });
    };
  });
}
