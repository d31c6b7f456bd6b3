/**
 * Values kept inside the file, in the add-in's workbook settings: they travel with it and need no sheet. Long texts are
 * cut in pieces, since a setting has a limited length.
 */
const PIECE = 30_000;
const PREFIX = 'ambito.';

export type StorageKey = 'memory' | 'marks' | 'rowIds' | 'criteriaMarks';

/** The settings of the workbook, loaded; call before {@link stored}. Costs one query in the caller's own batch. */
export function loadStored(context: Excel.RequestContext): Excel.SettingCollection {
  return context.workbook.settings.load('items/key,items/value');
}

/** The text kept under a key, or null. Needs settings from {@link loadStored} after a sync. */
export function stored(settings: Excel.SettingCollection, key: StorageKey): string | null {
  const pieces = settings.items
    .map((setting) => ({ index: pieceIndex(setting.key, key), value: String(setting.value) }))
    .filter((piece) => piece.index !== null)
    .sort((one, other) => (one.index ?? 0) - (other.index ?? 0));
  return pieces.length === 0 ? null : pieces.map((piece) => piece.value).join('');
}

/** Keeps a text under a key, or forgets it; queued, written by the caller's next sync. */
export function store(
  context: Excel.RequestContext,
  settings: Excel.SettingCollection,
  key: StorageKey,
  text: string | null,
): void {
  const pieces = text === null ? 0 : Math.max(1, Math.ceil(text.length / PIECE));
  for (let index = 0; index < pieces; index += 1) {
    context.workbook.settings.add(`${PREFIX}${key}.${index}`, (text ?? '').slice(index * PIECE, (index + 1) * PIECE));
  }
  for (const setting of settings.items) {
    const index = pieceIndex(setting.key, key);
    if (index !== null && index >= pieces) setting.delete();
  }
}

function pieceIndex(settingKey: string, key: StorageKey): number | null {
  const start = `${PREFIX}${key}.`;
  return settingKey.startsWith(start) ? Number(settingKey.slice(start.length)) : null;
}
