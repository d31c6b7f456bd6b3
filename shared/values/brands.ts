/**
 * The nominal types of the domain. A value gets its brand where it is parsed (see the parsers in this folder)
 * and is not validated again inside.
 */
declare const brand: unique symbol;
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** Money in integer euro cents. */
export type Cents = Branded<number, 'Cents'>;
/** Points in integer hundredths: 12.5 points are 1250. */
export type Points = Branded<number, 'Points'>;
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = Branded<string, 'IsoDate'>;
/** A UTC moment, `YYYY-MM-DDTHH:MM:SSZ`; shown to people in Europe/Rome. */
export type Instant = Branded<string, 'Instant'>;
/** The 6-digit Istat code of a Comune, leading zero kept: `015077`. */
export type IstatCode = Branded<string, 'IstatCode'>;
/** The 4-character cadastral (Belfiore) code: `C707`. */
export type BelfioreCode = Branded<string, 'BelfioreCode'>;
/** An Italian tax code in upper case as issued, homocody kept. */
export type TaxCode = Branded<string, 'TaxCode'>;
/** The UUID v4 of an application row, kept in the column *ID Ambito*. */
export type RowId = Branded<string, 'RowId'>;
/** The short code of a call within an Ambito: `B2-2025`. */
export type CallCode = Branded<string, 'CallCode'>;
/** The identifier of an Ambito (the tenant): `cinisello`. */
export type AmbitoId = Branded<string, 'AmbitoId'>;
