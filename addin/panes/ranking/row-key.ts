/** What tells rows of several Comuni apart: a row id is unique within one. */
export function rowKey({ comune, rowId }: { readonly comune: string; readonly rowId: string }): string {
  return `${comune}/${rowId}`;
}
