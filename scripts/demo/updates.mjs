import { showLog, showStart } from './decision.mjs'
import { cut } from './screen.mjs'

const NOTES = { lines: 12, width: 88 }
const PLATFORM = 24
const VERIFIED = /^"(.+)": signature (ok by key \w+), for (.+)$/
const WORTH_SHOWING = /^::(warning|error)|is the first version on/

/** Shows the first lines of the body that component-changelog wrote, its links as their text. */
export function showNotes(screen, { run, event, result }) {
  showStart(screen, { run, event, result, label: 'run' })
  const lines = result.outputs.body
    .replace(/\[`?([^\]`]+)`?\]\([^)]+\)/g, '$1')
    .split('\n')
    .filter(Boolean)
  for (const [index, line] of lines.slice(0, NOTES.lines).entries())
    screen.fact(index === 0 ? 'body' : '', cut(line, NOTES.width))
  if (lines.length > NOTES.lines) screen.fact('', screen.paint(`… and ${lines.length - NOTES.lines} more lines`, 'dim'))
}

/**
 * Shows what write-updater-manifest did: a row a platform with what it verified and where the manifest stands now, or why it refused.
 *
 * @throws {Error} when it published something that next does not have
 */
export async function showManifest(screen, { run, event, result }, { git }) {
  showStart(screen, { run, event, result, label: 'run' })
  if (result.code !== 0) {
    const errors = result.log.filter((line) => line.startsWith('::error'))
    return showLog(screen, errors, [])
  }
  showVerified(screen, result.log)
  const told = result.log.filter((line) => WORTH_SHOWING.test(line))
  showLog(screen, told, [])
  const { manifest, 'manifest-path': path, sha } = result.outputs
  const [live, next] = await Promise.all(['main', 'next'].map((branch) => git('show', `${branch}:${path}`)))
  const { version } = JSON.parse(manifest)
  if (live !== next || JSON.parse(live).version !== version)
    throw new Error(`main and next do not both offer ${version}`)
  const place = `${version} on ${screen.ref('main')} by ${screen.commit(sha)}, and the same on ${screen.ref('next')}`
  screen.fact('manifest', `${path}: ${place}`)
}

function showVerified(screen, log) {
  for (const [, file, verdict, platforms] of log.map((line) => VERIFIED.exec(line)).filter(Boolean))
    for (const platform of platforms.split(', '))
      screen.fact('verified', `${file}, ${screen.paint(verdict, 'dim')}`, { lead: platform.padEnd(PLATFORM) })
}
