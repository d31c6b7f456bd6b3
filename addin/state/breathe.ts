/**
 * Lets the pane draw and hear clicks between two slices of long work. `scheduler.yield` where the browser has it
 * (it keeps our place in the queue), a message to ourselves elsewhere: a timer would wait four milliseconds a slice.
 */
export function breathe(): Promise<void> {
  const scheduler = 'scheduler' in globalThis ? globalThis.scheduler : undefined;
  if (hasYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function hasYield(candidate: unknown): candidate is { yield(): Promise<void> } {
  return typeof candidate === 'object' && candidate !== null && 'yield' in candidate;
}
