/** Which column means which field, proposed by the add-in and confirmed by the person. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  /** Fields that more than one column claims: the person must leave one. */
  readonly conflicts: readonly MappingConflict[];
  /** Ids of required fields that no column supplies. */
  readonly missing: readonly string[];
}

export interface MappedColumn {
  /** Zero-based, absolute. */
  readonly column: number;
  readonly title: string;
  /** Field id; `null` when the column means none of the fields. */
  readonly field: string | null;
  readonly confidence: MappingConfidence;
  readonly why: MappingReason;
}

export interface MappingConflict {
  readonly field: string;
  readonly columns: readonly number[];
}

export type MappingConfidence = 'certain' | 'likely' | 'guess';

/** Why a field was proposed; the words for people are `mappingReason` in `shared/messages/it/layout.ts`. */
export type MappingReason =
  /** The heading is one of the field's own titles. */
  | { readonly kind: 'title' }
  /** The heading contains, or is contained in, the title named. */
  | { readonly kind: 'similarTitle'; readonly title: string }
  /** The heading says so, the values do not look like it: `percent` of them do. */
  | { readonly kind: 'titleAgainstValues'; readonly percent: number }
  /** `percent` of the values look like the field. */
  | { readonly kind: 'values'; readonly percent: number }
  /** The person confirmed it before in this workbook, or chose it now. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'none' };
