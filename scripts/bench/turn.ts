import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const LOCK = join(tmpdir(), 'release-tracks-bench.lock')

/** Waits until no other benchmark runs on this machine: two would slow each other down and share their checkouts. Held until the process ends. */
export async function takeTurn(say: (line: string) => void): Promise<void> {
  let told = false
  while (!takeLock()) {
    const holder = holderOfLock()
    if (holder === undefined) {
      rmSync(LOCK, { force: true })
      continue
    }
    if (!told) say(`waiting for the benchmark of process ${holder} (${LOCK})`)
    told = true
    await sleep(1000)
  }
  process.on('exit', () => rmSync(LOCK, { force: true }))
  // Without a listener these end the process with no exit event, and the lock stays.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
}

function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** The process that holds the lock, or undefined where it is gone. */
function holderOfLock(): number | undefined {
  try {
    const holder = Number(readFileSync(LOCK, 'utf8'))
    process.kill(holder, 0)
    return holder
  } catch {
    return undefined
  }
}
