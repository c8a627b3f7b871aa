/** So long, in milliseconds, may work keep the page from answering. */
export const BREATH = 12;

/** Lets the page do what waits. A message is not slowed down in a hidden tab, as a timer is. */
export function breath(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
