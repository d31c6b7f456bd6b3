import type { Cents, Points } from '../../values/brands.ts';
import { formatCents } from '../../values/format-money.ts';
import { formatPoints } from '../../values/format-points.ts';

/** Words of *Perché questo posto?* about what keeps a row where it is. */
export const distanceMessages = {
  /** What decided against the row above, with both values. */
  decided: (what: string, own: string, above: string) =>
    `A decidere rispetto alla precedente: ${what}, ${own} contro ${above}.`,
  score: 'il punteggio',
  points: (points: Points) => `${formatPoints(points)} punti`,
  presentedAt: 'la data e l’ora di presentazione',
  orderKey: (label: string) => `«${label}»`,
  tier: (label: string) => label,
  noTier: 'nessuna fascia',
  drawn: 'A decidere rispetto alla precedente: il sorteggio, a parità di tutto il resto.',
  drawnLater: 'A parità di tutto con la precedente: deciderà il sorteggio.',
  placeInFile: (place: number, rows: number) =>
    `Fra le domande ammissibili di questo foglio: posto ${place} di ${rows.toLocaleString('it-IT')}.`,
  funding: 'Che cosa manca per le risorse',
  lastFunded: (place: number, application: string, points: Points) =>
    `L’ultima finanziata è al posto ${place}: ${application}, con ${formatPoints(points)} punti.`,
  nobodyFunded: 'Le risorse non bastano per nessuna domanda di questa graduatoria.',
  pointsMissing: (points: Points) =>
    `${points === 100 ? 'Manca 1 punto' : `Mancano ${formatPoints(points)} punti`}, a parità di tutto il resto.`,
  noPointsWouldDo: 'Nessun punteggio basterebbe: mancano le risorse.',
  oneWouldDo: 'Basterebbe, da sola, una di queste condizioni:',
  noneWouldDo: 'Nessun criterio, da solo, basterebbe.',
  change: (criterion: string, needs: string, from: Points, to: Points) =>
    `${criterion}: da ${formatPoints(from)} a ${formatPoints(to)} punti${needs === '' ? '' : ` con ${needs}`}`,
  need: (label: string, text: string) => `${label} ${text}`,
  needFlag: (label: string, text: string) => `${label}: ${text}`,
  moneyMissing: (money: Cents) =>
    `Per arrivare fin qui, pagando tutte le precedenti, servono altri ${formatCents(money)}.`,
  paidInPart: (assigned: Cents, amount: Cents) =>
    `Riceve ${formatCents(assigned)} dei ${formatCents(amount)} che le spettano.`,
  placesMissing: (places: number) => (places === 1 ? 'Manca 1 posto.' : `Mancano ${places} posti.`),
  read: (label: string, value: string) => `${label}: ${value}`,
  asked: (text: string) => `serve: ${text}`,
  applies: (reasons: string) => `Vale perché ${reasons}.`,
  either: 'oppure',
  incomplete:
    'La domanda è incompleta per gli errori segnalati al Comune: non ha un posto finché non viene corretta e trasmessa di nuovo.',
} as const;
