/** For each row that is told of another, by its position among the checked rows, the position of that other. */
export type OtherRows = ReadonlyMap<number, number>;
