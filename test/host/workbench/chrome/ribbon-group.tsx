import type { ReactNode } from 'react';

/** A group of the ribbon with its name below. */
export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="ribbon-group">
      <div className="ribbon-controls">{children}</div>
      <legend>{label}</legend>
    </fieldset>
  );
}
