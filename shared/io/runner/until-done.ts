/**
 * Waits for the work of the process. Where the event loop runs dry before, which only a bug can bring about, it throws: otherwise the
 * process would end as if all had been done.
 */
export async function untilDone<Result>(work: Promise<Result>): Promise<Result> {
  let giveUp = () => {}
  const dry = new Promise<never>((_, reject) => {
    // Others may have work for this moment; if not, it comes again.
    const look = () => void setImmediate(() => process.once('beforeExit', fail))
    const fail = () => reject(new Error('Nothing is left to wait for, and the work is not done.'))
    process.once('beforeExit', look)
    giveUp = () => process.off('beforeExit', look).off('beforeExit', fail)
  })
  try {
    return await Promise.race([work, dry])
  } finally {
    giveUp()
  }
}
