import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where Linux keeps files in memory. Tests make repositories by the hundred and remove them again, which takes ext4 longer than git
 * takes to work in them: it gives a number that has just become free to no new file (ialloc.c, recently_deleted).
 */
const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
/** Bytes: several times what a whole run has there at once. */
const ENOUGH = 3_000_000_000
const NAME = /^release-tracks-(\d+)$/

/** Gives a run of Jest a temporary folder of its own, in memory where that is to be had, and takes it away when the run ends. */
export default function makeScratch() {
  const folder = makeFolder(hasMemory() ? MEMORY : tmpdir())
  process.env.TMPDIR = mayExecute(folder) ? folder : makeFolder(tmpdir())
}

function makeFolder(parent) {
  for (const name of readdirSync(parent)) if (isStale(name)) remove(join(parent, name))
  const folder = join(parent, `release-tracks-${process.pid}`)
  mkdirSync(folder)
  process.once('exit', () => remove(folder))
  return folder
}

function hasMemory() {
  if (process.platform !== 'linux') return false
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY)
    return type === TMPFS && bavail * bsize > ENOUGH
  } catch {
    return false
  }
}

/** In many containers nothing that lies there may be started. */
function mayExecute(folder) {
  const program = join(folder, 'program')
  try {
    writeFileSync(program, '', { mode: 0o755 })
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether it was left by a run that was killed. */
function isStale(name) {
  const [, pid] = NAME.exec(name) ?? []
  try {
    return pid !== undefined && !process.kill(Number(pid), 0)
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Somebody else's, or a program that a test left still writes there: the next run takes it away.
  }
}
