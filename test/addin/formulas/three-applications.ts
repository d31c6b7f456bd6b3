import type { CellValue } from '../../../shared/values/cell-value.ts';
import { row } from './b2-sheet.ts';

/** Three people of the sample sheet: one complete, one with fewer points presented later, one above the ISEE threshold. */
export const threeApplications: readonly (readonly CellValue[])[] = [
  row(),
  row({
    'N. prot.': '0001240',
    'Data e ora presentazione': '13/06/2025 09:00',
    'C.F.': 'PPSLNE85L55Z129D',
    Cognome: 'Popescu',
    Nome: 'Elena',
    'Data di nascita': '15/07/1985',
    Sesso: 'F',
    ISEE: '12.000,00',
    ADL: 2,
    'Protocollo DSU': 'INPS-ISEE-2025-01480723D-00',
  }),
  row({
    'N. prot.': '0001251',
    'C.F.': 'BNCNMR38R42D231F',
    Cognome: 'Bianchi',
    Nome: 'Anna Maria',
    'Data di nascita': '02/10/1938',
    Sesso: 'F',
    ISEE: '25.000,01',
    'Protocollo DSU': 'INPS-ISEE-2025-01480724D-00',
  }),
].flat();
