import { type ReactNode, useRef, useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { type Act, readAct } from './read-act.ts';
import { TextField } from './text-field.tsx';

export interface ActFields {
  readonly fields: ReactNode;
  /** The act as typed; `null` when something is missing, and then the keyboard is where it is. */
  readonly read: () => Act | null;
}

/** The fields for number and date of the act by which something is decided. */
export function useActFields(
  /** What to say where the number is missing: of which act. */
  numberMissing: string,
  before: { readonly actNumber: string; readonly actDate: string } = { actNumber: '', actDate: '' },
): ActFields {
  const [typed, setTyped] = useState(before);
  const [missing, setMissing] = useState<'actNumber' | 'actDate' | null>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  return {
    fields: (
      <>
        <TextField
          label={actionMessages.actNumber}
          required
          wrong={missing === 'actNumber' ? numberMissing : null}
          field={numberField}
          value={typed.actNumber}
          onChange={(actNumber) => setTyped({ ...typed, actNumber })}
          testId="act-number"
        />
        <TextField
          label={actionMessages.actDate}
          type="date"
          required
          wrong={missing === 'actDate' ? actionMessages.actDateMissing : null}
          field={dateField}
          value={typed.actDate}
          onChange={(actDate) => setTyped({ ...typed, actDate })}
          testId="act-date"
        />
      </>
    ),
    read: () => {
      const read = readAct(typed);
      setMissing(read.kind === 'missing' ? read.field : null);
      if (read.kind === 'ready') return read.act;
      (read.field === 'actNumber' ? numberField : dateField).current?.focus();
      return null;
    },
  };
}
