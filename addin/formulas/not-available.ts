/**
 * `#N/D` with its reason. Excel on Windows and Mac does not show the reason: it must be readable elsewhere too (in
 * `MOTIVI`, or in the settings pane).
 */
export function notAvailable(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, reason);
}

/** `#VALORE!` with its reason: the formula is written wrong. */
export function invalidArgument(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
}
