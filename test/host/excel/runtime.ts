import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';

const runtimeClass: HostClass<null> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (_, session) => session.eventsEnabled,
      set: (_, value, session) => {
        session.eventsEnabled = value === true;
      },
    },
  },
};

/** `context.runtime`. */
export function runtime(session: ExcelSession): HostObject {
  return HostObject.of(runtimeClass, null, session);
}
