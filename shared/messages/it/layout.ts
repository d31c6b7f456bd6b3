import type { MappingConfidence, MappingReason } from '../../layout/column-mapping.ts';

/** How sure the add-in is of a column. */
export const confidenceLabels: Readonly<Record<MappingConfidence, string>> = {
  certain: 'Certa',
  likely: 'Probabile',
  guess: 'Da confermare',
};

/**
 * Why a field was proposed for a column.
 *
 * @example mappingReason({ kind: 'values', percent: 96 }) // 'Il 96% dei valori ha questa forma'
 */
export function mappingReason(reason: MappingReason): string {
  switch (reason.kind) {
    case 'title':
      return 'L’intestazione dice questo';
    case 'similarTitle':
      return `L’intestazione somiglia a «${reason.title}»`;
    case 'titleAgainstValues':
      return `L’intestazione dice questo, ma solo il ${reason.percent}% dei valori ha la forma giusta`;
    case 'values':
      return `Il ${reason.percent}% dei valori ha questa forma`;
    case 'confirmed':
      return 'Già confermata in questo file';
    case 'none':
      return 'Nessun campo riconosciuto';
  }
}
