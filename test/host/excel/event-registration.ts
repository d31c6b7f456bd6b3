import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';

type EventMethods<Target> = Readonly<
  Record<string, (target: Target, args: CallArguments, session: ExcelSession) => null>
>;

/** The id under which events of whole collections are registered. */
export const WORKBOOK_TARGET = 'Workbook';

/** The hidden methods with which proxies (un)register for events; each answers for one event number. */
export function eventMethods<Target>(
  idOf: (target: Target) => string,
  events: Readonly<Record<string, number>>,
): EventMethods<Target> {
  const methods: Record<string, (target: Target, args: CallArguments, session: ExcelSession) => null> = {};
  for (const [name, number] of Object.entries(events)) {
    methods[name] = (target, _args, session) => {
      session.subscriptions.add(`${number}:${idOf(target)}`);
      return null;
    };
    methods[name.replace('_Register', '_Unregister')] = (target, _args, session) => {
      session.subscriptions.delete(`${number}:${idOf(target)}`);
      return null;
    };
  }
  return methods;
}
