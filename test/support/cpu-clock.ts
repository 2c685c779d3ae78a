/**
 * Starts a clock of computing; gives what reads it, in milliseconds. Time that other programs on a busy machine take does not count, so a
 * limit by it means what it says.
 */
export function cpuClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
