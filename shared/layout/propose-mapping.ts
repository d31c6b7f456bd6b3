import type { FieldDefinition } from '../fields/field-definition.ts';
import { normaliseTitle } from '../fields/normalise-title.ts';
import type {
  ColumnMapping,
  MappedColumn,
  MappingConfidence,
  MappingConflict,
  MappingReason,
} from './column-mapping.ts';
import { type ColumnSample, columnSample, fieldFit } from './field-fit.ts';
import type { FoundData } from './found-data.ts';
import { headingText } from './join-headings.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';
import { knownTitles, titleKey, titleWords } from './title-key.ts';

/**
 * Proposes which column means which field: by heading first, then by the look of the values. Nothing is settled until
 * the person confirms. Two columns whose headings say the same field are a conflict, both named.
 *
 * @example proposeMapping(found, grid, callFields(call)).columns[0] // {title: 'C.F.', field: 'beneficiaryTaxCode', confidence: 'certain', …}
 */
export function proposeMapping(
  found: FoundData,
  grid: SheetGrid,
  fields: readonly FieldDefinition[],
  comuni: readonly string[] = [],
): ColumnMapping {
  const samples = new Map(found.columns.map(({ column }) => [column, columnSample(grid, found, column, comuni)]));
  const claims = new Map<number, Claim>();
  for (const find of [byTitle, byHeadingUnderGroup(found, grid), bySimilarTitle, byValues]) {
    const taken = new Set([...claims.values()].map((claim) => claim.field.id));
    const free = fields.filter((field) => !taken.has(field.id));
    const open = found.columns.filter(({ column }) => !claims.has(column));
    for (const [column, claim] of find(open, free, samples)) claims.set(column, claim);
  }
  const columns = found.columns.map(({ column, title }): MappedColumn => {
    const claim = claims.get(column);
    if (claim === undefined) return { column, title, field: null, confidence: 'guess', why: { kind: 'none' } };
    return { column, title, field: claim.field.id, confidence: claim.confidence, why: claim.why };
  });
  return settleMapping(columns, fields);
}

/** The mapping with its conflicts and missing fields worked out again, after a person changed a column. */
export function settleMapping(columns: readonly MappedColumn[], fields: readonly FieldDefinition[]): ColumnMapping {
  const claimants = new Map<string, number[]>();
  for (const { column, field } of columns) {
    if (field !== null) claimants.set(field, [...(claimants.get(field) ?? []), column]);
  }
  const conflicts: MappingConflict[] = [];
  for (const [field, claiming] of claimants) if (claiming.length > 1) conflicts.push({ field, columns: claiming });
  const missing = fields.filter((field) => field.required && !claimants.has(field.id)).map((field) => field.id);
  return { columns, conflicts, missing };
}

interface Claim {
  readonly field: FieldDefinition;
  readonly confidence: MappingConfidence;
  readonly why: MappingReason;
}

type Finder = (
  open: FoundData['columns'],
  free: readonly FieldDefinition[],
  samples: ReadonlyMap<number, ColumnSample>,
) => ReadonlyMap<number, Claim>;

const byTitle: Finder = (open, free, samples) => {
  const exact = new Map<string, FieldDefinition>();
  const byKey = new Map<string, FieldDefinition>();
  for (const field of free) {
    for (const { normalised, key } of knownTitles(field)) {
      if (!exact.has(normalised)) exact.set(normalised, field);
      if (!byKey.has(key)) byKey.set(key, field);
    }
  }
  const claims = new Map<number, Claim>();
  for (const { column, title } of open) {
    if (title === '') continue;
    const field = exact.get(normaliseTitle(title)) ?? byKey.get(titleKey(title));
    if (field === undefined) continue;
    const fit = fieldFit(field, samples.get(column));
    // An empty column says nothing against its heading.
    if (fit === null || fit >= 50) claims.set(column, { field, confidence: 'certain', why: { kind: 'title' } });
    else claims.set(column, { field, confidence: 'likely', why: { kind: 'titleAgainstValues', percent: fit } });
  }
  return claims;
};

/**
 * The lower of two headings alone, where the group above is only the clerk's order (*Recapiti* over *Telefono*). Never for
 * a fact of a person: *Coniuge* over *Cognome* is not the beneficiary's surname.
 */
function byHeadingUnderGroup({ headingRows }: FoundData, grid: SheetGrid): Finder {
  const lowest = headingRows.at(-1) ?? 0;
  return (open, free, samples) => {
    if (headingRows.length < 2) return new Map();
    const under = open.map(({ column }) => ({ column, title: headingText(gridValue(grid, lowest, column)) }));
    const impersonal = free.filter(({ privacy }) => privacy !== 'identity');
    return byTitle(under, impersonal, samples);
  };
}

/** A heading with one or two words more (*C.F. beneficiario del contributo*) or fewer than a title known. */
const bySimilarTitle: Finder = (open, free, samples) => {
  const proposals: { column: number; field: FieldDefinition; title: string; distance: number }[] = [];
  for (const { column, title } of open) {
    const words = titleWords(title);
    if (words.size === 0) continue;
    for (const field of free) {
      const nearest = nearestTitle(words, field);
      const fit = fieldFit(field, samples.get(column));
      if (nearest !== null && (fit === null || fit >= 50)) proposals.push({ column, field, ...nearest });
    }
  }
  return claimNearest(proposals, ({ title }) => ({ confidence: 'likely', why: { kind: 'similarTitle', title } }));
};

const byValues: Finder = (open, free, samples) => {
  const proposals: { column: number; field: FieldDefinition; title: string; distance: number }[] = [];
  for (const { column } of open) {
    for (const field of free) {
      const fit = fieldFit(field, samples.get(column));
      if (fit === null || fit < 60 || !TELLING.has(field.type)) continue;
      // Fields are listed with the beneficiary's first, and a Comune writes them in the same order.
      proposals.push({ column, field, title: String(fit), distance: free.indexOf(field) });
    }
  }
  return claimNearest(proposals, ({ title }) => ({
    confidence: 'guess',
    why: { kind: 'values', percent: Number(title) },
  }));
};

/** Types whose values give them away; a number or a word could be anything. */
const TELLING = new Set(['taxCode', 'iban', 'dsuNumber', 'rowId', 'email', 'comune', 'choice', 'moment']);

function claimNearest<Proposal extends { column: number; field: FieldDefinition; distance: number }>(
  proposals: readonly Proposal[],
  reason: (proposal: Proposal) => Pick<Claim, 'confidence' | 'why'>,
): ReadonlyMap<number, Claim> {
  const claims = new Map<number, Claim>();
  const taken = new Set<string>();
  const nearestFirst = [...proposals].sort((one, other) => one.distance - other.distance || one.column - other.column);
  for (const proposal of nearestFirst) {
    if (claims.has(proposal.column) || taken.has(proposal.field.id)) continue;
    claims.set(proposal.column, { field: proposal.field, ...reason(proposal) });
    taken.add(proposal.field.id);
  }
  return claims;
}

function nearestTitle(
  words: ReadonlySet<string>,
  field: FieldDefinition,
): { readonly title: string; readonly distance: number } | null {
  let nearest: { title: string; distance: number } | null = null;
  for (const { title, words: known } of knownTitles(field)) {
    if (known.size === 0) continue;
    const shared = [...known].filter((word) => words.has(word)).length;
    const contained = shared === known.size || shared === words.size;
    const distance = known.size + words.size - 2 * shared;
    if (!contained || shared < 2 || distance > 2) continue;
    if (nearest === null || distance < nearest.distance) nearest = { title, distance };
  }
  return nearest;
}
