/** One scenario's result. */
export interface Result {
  readonly scenario: string
  readonly floorMs: number
  /** Absent where the bundle is not built. */
  readonly oursMs?: number
  readonly ratio?: number
  readonly reach: number
  /** Peak of the action's own process. */
  readonly peakMiB?: number
  /** Medians of others, by name, in milliseconds; a lower bound where one was stopped. */
  readonly peers: Readonly<Record<string, { readonly ms: number; readonly stopped: boolean }>>
  readonly floorBytes?: number
  readonly oursBytes?: number
  /** The share of a full clone's bytes that came over the wire, in percent. */
  readonly wirePercent?: number
  /** Whether 0.5 % of the wire is asked of this scenario. */
  readonly wireReach: boolean
  /** What was wrong with somebody's answer. */
  readonly problems: readonly string[]
}

/** The same question on a tenth of the history. */
export interface Flatness {
  readonly scenario: string
  readonly tenthMs: number
  readonly wholeMs: number
  readonly ratio: number
}

/** Everything a run found out. */
export interface Report {
  readonly environment: Readonly<Record<string, string | number>>
  readonly results: readonly Result[]
  readonly flatness: readonly Flatness[]
  readonly notes: readonly string[]
}

const MEMORY_REACH = 100
const WIRE_REACH = 0.5

/** Writes a report as tables for a terminal. */
export function formatReport({ environment, results, flatness, notes }: Report): string {
  const facts = Object.entries(environment).map(([name, value]) => `${name} ${value}`)
  const sections = [facts.join(' · '), timeTable(results)]
  if (results.some(({ floorBytes }) => floorBytes !== undefined)) sections.push(wireTable(results))
  if (flatness.length > 0) sections.push(flatTable(flatness))
  const problems = results.flatMap(({ scenario, problems: own }) => own.map((text) => `! ${scenario}: ${text}`))
  if (problems.length > 0) sections.push(problems.join('\n'))
  sections.push(notes.map((note) => `- ${note}`).join('\n'))
  return `${sections.join('\n\n')}\n`
}

function timeTable(results: readonly Result[]): string {
  const head = ['scenario', 'floor ms', 'ours ms', 'ratio', 'reach', 'peak MiB', 'peers, ms']
  const rows = results.map(({ scenario, floorMs, oursMs, ratio, reach, peakMiB, peers, problems }) => [
    problems.length > 0 ? `${scenario} !` : scenario,
    floorMs.toFixed(1),
    oursMs?.toFixed(1) ?? 'not built',
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    ratio === undefined ? `${reach}×` : `${reach}× ${verdict(ratio <= reach)}`,
    peakMiB === undefined ? '' : `${peakMiB.toFixed(0)} ${verdict(peakMiB < MEMORY_REACH)}`,
    Object.entries(peers)
      .map(([name, { ms, stopped }]) => `${name} ${stopped ? 'over ' : ''}${ms.toFixed(0)}`)
      .join(', '),
  ])
  return table([head, ...rows])
}

function wireTable(results: readonly Result[]): string {
  const head = ['bytes over the wire', 'floor kB', 'ours kB', '% of a full clone', 'reach']
  const rows = results
    .filter(({ floorBytes }) => floorBytes !== undefined)
    .map(({ scenario, floorBytes, oursBytes, wirePercent, wireReach }) => [
      scenario,
      kilobytes(floorBytes),
      kilobytes(oursBytes),
      wirePercent === undefined ? '' : wirePercent.toFixed(3),
      wirePercent === undefined || !wireReach ? '' : `${WIRE_REACH} % ${verdict(wirePercent <= WIRE_REACH)}`,
    ])
  return table([head, ...rows])
}

function flatTable(flatness: readonly Flatness[]): string {
  const head = ['the same push, ours or else the floor', 'a tenth of the history, ms', 'all of it, ms', 'ratio']
  const rows = flatness.map(({ scenario, tenthMs, wholeMs, ratio }) => [
    scenario,
    tenthMs.toFixed(1),
    wholeMs.toFixed(1),
    `${ratio.toFixed(2)}×`,
  ])
  return table([head, ...rows])
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(1)
}

function verdict(held: boolean): string {
  return held ? '✓' : '✗'
}

/** The first column stands left, numbers right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const write = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = rows
  return [write(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(write)].join('\n')
}
