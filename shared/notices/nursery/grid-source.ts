/** Who says the grid: the Comune is not named in the only copy that could be read, and the copy is cut at its end. */
export const grid = 'Graduatoria di nido di un Comune non indicato (slideplayer.it/amp/2764016)';

/** Where the grid can be read. */
export const gridUrl = 'https://slideplayer.it/amp/2764016';
