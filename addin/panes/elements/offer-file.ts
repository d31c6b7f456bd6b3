/** Hands a file to the browser's downloads; a text goes out as UTF-8. Nothing is kept in the page once the browser has it. */
export function offerFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const charset = typeof content === 'string' ? ';charset=utf-8' : '';
  const address = URL.createObjectURL(new Blob([content], { type: `${type}${charset}` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
