import { failure, quote } from '../../text/error.ts'
import { formatCore, parseVersion, withoutBuild } from '../../versions/version.ts'

/** PEP 440 names of pre-release channels, which uv writes in their normal form. */
const PEP440 = new Map([
  ['a', 'a'],
  ['alpha', 'a'],
  ['b', 'b'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['rc', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
  ['dev', '.dev'],
])

/**
 * Writes a version into the entry of a uv.lock whose source is a folder of the repository (editable, virtual or directory).
 * @param folder the project's folder, relative to the lock's; '.' for the same one.
 * @throws ReleaseTracksError for a channel that Python versions cannot have (PEP 440).
 */
export function editUvLock(file: string, text: string, folder: string, version: string): string {
  const entries = text.split(/^(?=\[\[package\]\])/m)
  const source = new RegExp(
    `^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}" \\}`,
    'm',
  )
  const edited = entries.map((entry) =>
    source.test(entry)
      ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version))
      : entry,
  )
  return edited.join('')
}

/** Writes a version into the entry of a poetry.lock whose source is a folder; as {@link editUvLock} does. */
export function editPoetryLock(file: string, text: string, folder: string, version: string): string {
  const entries = text.split(/^(?=\[\[package\]\])/m)
  const source = `type = "directory"\nurl = "${folder}"`
  const edited = entries.map((entry) =>
    entry.replaceAll('\r\n', '\n').includes(source)
      ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version))
      : entry,
  )
  return edited.join('')
}

/** Writes X.Y.Z-channel.N the way PEP 440 normalizes it: 1.8.5-alpha.2 is 1.8.5a2. */
function asPep440(file: string, text: string): string {
  const version = parseVersion(withoutBuild(text))
  if (!version?.prerelease) return text
  const name = PEP440.get(version.prerelease.channel.toLowerCase())
  if (name !== undefined)
    return `${formatCore(version)}${name}${version.prerelease.n}${text.slice(withoutBuild(text).length)}`
  const fix = 'Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.'
  throw failure(
    'python-version',
    `${quote(text)} is not a version for Python (PEP 440), and ${file} could not record it.`,
    fix,
  )
}
