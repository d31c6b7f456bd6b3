import type { Advice } from '../advice.ts';

/** How the ribbon's own commands went. */
export const ribbonMessages = {
  refreshed: (found: number, mended: number): Advice => {
    if (found === 0) {
      return { what: 'Nel foglio non ci sono formule di Ambito.', next: 'Aggiungerle con Inserisci formula.' };
    }
    const stuck =
      mended === 0
        ? ''
        : ` ${mended === 1 ? '1 era ferma ed è stata riscritta' : `${mended} erano ferme e sono state riscritte`}.`;
    return { what: `${found === 1 ? '1 formula ricalcolata' : `${found} formule ricalcolate`}.${stuck}`, next: '' };
  },
  copied: (sheetNames: readonly string[]): Advice =>
    sheetNames.length === 0
      ? { what: 'Nessun foglio contiene formule di Ambito.', next: 'Il file si può inviare così com’è.' }
      : {
          what: `Copia con i soli valori: ${sheetNames.join(', ')}.`,
          next: 'Inviare questi fogli a chi non ha Ambito; gli originali non sono cambiati.',
        },
  nothingToUndo: {
    what: 'Non c’è nessuna operazione di Ambito da annullare.',
    next: 'Per le modifiche fatte a mano usare Annulla di Excel.',
  },
  undoRefused: (addresses: readonly string[]): Advice => ({
    what: 'L’operazione non si può annullare: alcune celle sono state cambiate dopo.',
    next:
      addresses.length === 0
        ? 'Correggerle a mano.'
        : `Per annullarla, rimettere prima com’erano: ${addresses.slice(0, 5).join(', ')}${andOthers(addresses.length - 5)}.`,
  }),
  undone: { what: 'Ultima operazione annullata.', next: 'Il foglio è com’era prima.' },
} as const;

function andOthers(count: number): string {
  if (count <= 0) return '';
  return count === 1 ? ' e un’altra' : ` e altre ${count.toLocaleString('it-IT')}`;
}
