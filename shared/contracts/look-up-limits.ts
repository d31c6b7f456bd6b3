/** Questions one request may carry (422 beyond). */
export const maximumQuestions = 500;
/** The explicit scope of the whole Ambito; a question without a scope is malformed, never a silent subset. */
export const wholeAmbito = 'TUTTI';
