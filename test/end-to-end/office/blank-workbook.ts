import ExcelJS from 'exceljs';

/** An empty workbook, as File › Nuovo gives it: where the office computes rankings and reports. */
export async function blankWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Foglio1');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
