import type { RuleSet } from '../rules/rule-set.ts';
import { gridUrl } from './nursery/grid-source.ts';

/** A real notice as a rule set, to start a new call's *Criteri* from. */
export interface NoticeTemplate {
  /** Stable: `cervesina`. */
  readonly id: string;
  /** What people choose it by, in Italian. */
  readonly title: string;
  /** Where the notice can be read. */
  readonly source: string;
  /** Whether the notice itself was read, or what others wrote of it, or partly one and partly the other. */
  readonly evidence: 'primary' | 'secondary' | 'both';
  /** Each is loaded only when it is chosen. */
  readonly load: () => Promise<RuleSet>;
}

/**
 * The notices whose rules come with Ambito. What a notice does not state is named in its act as still to be confirmed.
 *
 * @example await noticeTemplates.find(({ id }) => id === 'cervesina')?.load()
 */
export const noticeTemplates: readonly NoticeTemplate[] = [
  {
    id: 'cervesina',
    title: 'Buoni alimentari: punteggio, due fasce, un’esclusione (Cervesina)',
    source:
      'https://sportellotelematico.comune.cervesina.pv.it/procedure%3Ac_c551%3Acontributi.economici.individuali%3Bdomanda%3B?source=593',
    evidence: 'primary',
    load: async () => (await import('./cervesina.ts')).cervesina,
  },
  {
    id: 'caldaro',
    title: 'Ingresso in casa di riposo: gruppi con tetti e mesi di attesa (Caldaro)',
    source:
      'https://www.altenheimkaltern.it/it/ammissione/criteri-per-la-formazione-della-graduatoria-per-l-ammissione',
    evidence: 'primary',
    load: async () => (await import('./caldaro.ts')).caldaro,
  },
  {
    id: 'home-adaptation',
    title: 'Adattamento dell’abitazione: due tabelle, a parità il reddito peggiore (G.U. 2005, art. 7)',
    source:
      'https://www.gazzettaufficiale.it/atto/regioni/caricaArticolo?art.codiceRedazionale=005R0160&art.idArticolo=7&art.dataPubblicazioneGazzetta=2005-07-09',
    evidence: 'primary',
    load: async () => (await import('./home-adaptation.ts')).homeAdaptation,
  },
  {
    id: 'montesilvano',
    title: 'Asilo nido: 10 posti, lavoro dei genitori (Montesilvano 2014)',
    source: 'https://hgnews.it/2014/11/19/montesilvano-asili-nido-ancora-10-posti-disponibili',
    evidence: 'secondary',
    load: async () => (await import('./montesilvano.ts')).montesilvano,
  },
  {
    id: 'nursery-grid',
    title: 'Asilo nido: griglia completa di famiglia e lavoro (Comune non indicato)',
    source: gridUrl,
    evidence: 'secondary',
    load: async () => (await import('./nursery/nursery-grid.ts')).nurseryGrid,
  },
  {
    id: 'nursery-bologna',
    title: 'Asilo nido: precedenze a parità di punti di Bologna',
    source: 'http://www.comune.bologna.it/istruzione/servizi/3:31307/31153/',
    evidence: 'both',
    load: async () => (await import('./nursery/bologna.ts')).nurseryBologna,
  },
  {
    id: 'nursery-bondeno',
    title: 'Asilo nido: precedenze a parità di punti di Bondeno, fino all’ora della domanda',
    source: 'https://www.comune.bondeno.fe.it/servizio/richiedere-iscrizione-all-asilo-nido/',
    evidence: 'both',
    load: async () => (await import('./nursery/bondeno.ts')).nurseryBondeno,
  },
  {
    id: 'nursery-pavullo',
    title: 'Asilo nido: prima i residenti e precedenze di Pavullo nel Frignano',
    source: 'https://comune.pavullo-nel-frignano.mo.it/servizi/iscrizione-ai-nidi-dinfanzia-comunali',
    evidence: 'both',
    load: async () => (await import('./nursery/pavullo.ts')).nurseryPavullo,
  },
  {
    id: 'nursery-umbertide',
    title: 'Asilo nido: tre graduatorie per età e precedenze di Umbertide',
    source: 'https://umbertide.mycity.it/luoghi/3440884/nido-d-infanzia-centro-bambini-ranocchio',
    evidence: 'both',
    load: async () => (await import('./nursery/umbertide.ts')).nurseryUmbertide,
  },
  {
    id: 'marche-care-cheque',
    title: 'Assegno di cura: ISEE più basso, poi il più anziano, 200 euro al mese (Marche)',
    source:
      'http://docplayer.it/9734186-Decreto-del-dirigente-della-posizione-di-funzione-programmazione-sociale-n-57-aps-del-07-08-2014.html',
    evidence: 'both',
    load: async () => (await import('./marche-care-cheque.ts')).marcheCareCheque,
  },
  {
    id: 'cinisello-b2',
    title: 'Misura B2: tre graduatorie, i residui scorrono solo la prima (Cinisello Balsamo)',
    source: 'https://insiemeperilsociale.it/pubblicazione-graduatoria-misura-b2-annualita-2024',
    evidence: 'primary',
    load: async () => (await import('./cinisello-b2.ts')).ciniselloB2,
  },
  {
    id: 'monopoli-home-help',
    title: 'Assistenza domiciliare: quota oraria in proporzione all’ISEE (Monopoli)',
    source: 'http://www3.comune.monopoli.ba.it/LinkClick.aspx?language=it-IT&link=517&tabid=503',
    evidence: 'primary',
    load: async () => (await import('./monopoli-home-help.ts')).monopoliHomeHelp,
  },
  {
    id: 'ascoli-home-help',
    title: 'Assistenza domiciliare: quota a gradini per ISEE mensile (Ascoli Piceno)',
    source: 'https://www.comune.ap.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/2114',
    evidence: 'primary',
    load: async () => (await import('./ascoli-home-help.ts')).ascoliHomeHelp,
  },
  {
    id: 'calenzano-rent',
    title: 'Affitto: due fasce per ISE e incidenza del canone, riparto in proporzione (Calenzano 2023)',
    source:
      'https://www.lanazione.it/firenze/cronaca/bonus-affitti-a-calenzano-come-chiederlo-e-chi-puo-averlo-6c02a73d',
    evidence: 'secondary',
    load: async () => (await import('./rent/calenzano.ts')).calenzanoRent,
  },
  {
    id: 'torino-rent',
    title: 'Affitto: prima tutta la fascia A, poi la B, con massimi (Torino 2022)',
    source: 'https://www.cafatub.it/product-page/bonus-affitti-torino-2022',
    evidence: 'secondary',
    load: async () => (await import('./rent/torino.ts')).torinoRent,
  },
  {
    id: 'provi-2016',
    title: 'Vita indipendente: requisiti del 2016, 536 progetti (PRO.V.I., Puglia)',
    source: 'http://domoticasociale.it/it/provi/provi-2016-soggetti-beneficiari-161.html',
    evidence: 'both',
    load: async () => (await import('./provi/provi-2016.ts')).provi2016,
  },
  {
    id: 'provi-2025',
    title: 'Vita indipendente: requisiti del 2025 e finestra con l’ora (PRO.V.I., Puglia)',
    source:
      'http://www.pianosocialetroia.it/News/ArticleID/4043/AVVISO-PUBBLICO-PER-LA-SELEZIONE-DEI-BENEFICIARI-PRO-V-I-A-D-n-307-del-06-03-2025',
    evidence: 'both',
    load: async () => (await import('./provi/provi-2025.ts')).provi2025,
  },
  {
    id: 'dopo-di-noi',
    title: 'Dopo di Noi: priorità, 70% dei lavori fino a 20.000 euro (Lombardia)',
    source: 'https://comune.tradate.va.it/novita/notizie/bando-dopo-di-noi/',
    evidence: 'primary',
    load: async () => (await import('./dopo-di-noi.ts')).dopoDiNoi,
  },
];
