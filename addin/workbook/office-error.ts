import { WorkbookError, type WorkbookErrorKind } from './workbook-error.ts';

/**
 * Office's error as one of ours; anything that Office did not say (a defect of ours) is handed back unchanged.
 * Codes: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
export function asWorkbookError(error: unknown, sheetName: string | null = null): unknown {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  return code === null ? error : new WorkbookError(KINDS[code] ?? 'busy', sheetName, { cause: error });
}

const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  AccessDenied: 'protected',
  ApiNotAvailable: 'notSupported',
  ApiNotFound: 'notSupported',
  CellLimitExceeded: 'tooLarge',
  FilteredRangeConflict: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  InvalidReference: 'notFound',
  ItemNotFound: 'notFound',
  InvalidObjectPath: 'notFound',
  NonBlankCellOffSheet: 'tooLarge',
  NotImplemented: 'notSupported',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ReadOnly: 'readOnly',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/** office.js rejects with `OfficeExtension.Error`, whose name is `RichApi.Error`; told by name, whatever frame made it. */
function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('name' in error) || error.name !== 'RichApi.Error') return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : 'GeneralException';
}
