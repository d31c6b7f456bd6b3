import { useEffect, useState } from 'react';
import { onUndone } from '../../workbook/undo-last.ts';

/**
 * What a command says it has done, until a command is taken back: it may be the one.
 *
 * @example const [said, setSaid] = useUntilUndone<string>();
 */
export function useUntilUndone<Said>(): readonly [Said | null, (said: Said | null) => void] {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => onUndone(() => setSaid(null)), []);
  return [said, setSaid];
}
