/** Counts what the main thread does in time of the processor, so that other work on the machine does not count. */
export async function countWork(devTools) {
  await devTools.send('Performance.enable', {timeDomain: 'threadTicks'});
}

/** Milliseconds that the main thread has worked since then. */
export async function workOf(devTools) {
  const {metrics} = await devTools.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
}
