/** What a process is started with. */
export interface Start {
  readonly bundle: string
  readonly args: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a process leaves behind; `log` is both streams as they came. */
export interface Ending {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly log: string
}

/** Variables that Node reads when it starts. */
const OF_NODE = /^NODE_/

/** What Jest's environment gives to the test files (test/environment.mjs); the soak, which kills its runs, has processes of their own. */
const { runInBundleHost } = globalThis as {
  runInBundleHost?: (start: Start, started?: (kill: () => void) => void) => Promise<Ending>
}

/** Whether a start can be given to a process that did others before. */
export function canShare({ env }: Start): boolean {
  const isOther = (name: string) => OF_NODE.test(name) && env[name] !== process.env[name]
  return runInBundleHost !== undefined && !Object.keys({ ...process.env, ...env }).some(isOther)
}

/** Runs a bundle in a process that may have run others; `started` gets what kills it, as long as it runs. */
export function runInHost(start: Start, started?: (kill: () => void) => void): Promise<Ending> {
  if (!runInBundleHost) throw new Error('There are shared processes in Jest alone.')
  return runInBundleHost(start, started)
}
