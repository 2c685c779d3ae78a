import type { Track } from '../../config.ts'
import { lookUp, textsOf } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { placeAt } from '../../documents/place.ts'
import { folderOf, inFolder, nameOf } from '../../paths/folder.ts'
import { attempt } from '../../text/attempt.ts'
import { quote, ReleaseTracksError } from '../../text/error.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'

/** Configurations of Tauri that stand above the one that the actions write and read. */
export const TAURI_OVERRIDE_RULES: readonly Rule[] = [
  {
    name: 'tauri-override',
    severity: 'error',
    meaning:
      'A `tauri.<platform>.conf.json` sets a version or updater endpoints, which override those of tauri.conf.json on that platform.',
    check: ({ tracks, texts }) =>
      tracks.flatMap(({ track }) => [...checkVersions(track, texts), ...checkEndpoints(track, texts)]),
  },
]

type Texts = DoctorFacts['texts']

/** What Tauri merges into a configuration on each platform (https://v2.tauri.app/reference/config/, "Platform-specific configuration"). */
export function overridesOf(path: string): string[] {
  if (nameOf(path) !== 'tauri.conf.json') return []
  const platforms = ['linux', 'windows', 'macos', 'android', 'ios']
  return platforms.map((platform) => inFolder(folderOf(path), `tauri.${platform}.conf.json`))
}

/** A file that is listed as a version file is written with the others. */
function checkVersions({ name, versionFiles }: Track, texts: Texts): Fault[] {
  const listed = versionFiles.map(({ path }) => path)
  return listed.flatMap(overridesOf).flatMap((path) => {
    const version = listed.includes(path) ? undefined : valueIn(path, texts, ['version'])
    // Tauri also takes the path of a package.json.
    if (version?.kind !== 'text' || version.value.endsWith('.json')) return []
    return {
      message: `${path} has the version ${quote(version.value)}, so that platform builds it whatever version of ${name} is released.`,
      fix: 'Remove `version` from it, or list the file under `version-files`.',
      place: placeOf(path, texts, version),
    }
  })
}

function checkEndpoints({ updater, versionFiles }: Track, texts: Texts): Fault[] {
  const path = updater?.tauriConfig ?? versionFiles.find((file) => nameOf(file.path) === 'tauri.conf.json')?.path
  if (!updater || path === undefined) return []
  const key = ['plugins', 'updater', 'endpoints']
  const usual = textsOf(valueIn(path, texts, key))
  return overridesOf(path).flatMap((override) => {
    const list = valueIn(override, texts, key)
    const other =
      list?.kind === 'list' ? list.items.find((item) => item.kind === 'text' && !usual.includes(item.value)) : undefined
    if (other?.kind !== 'text') return []
    return {
      message: `${override} has the endpoint ${quote(other.value)}, which is not among those of ${path}: apps on that platform poll another place.`,
      fix: 'Remove the endpoints from it.',
      place: placeOf(override, texts, other),
    }
  })
}

function valueIn(path: string, texts: Texts, key: readonly string[]): DocumentValue | undefined {
  const text = texts.get(path)
  const root = text === undefined ? undefined : attempt(() => parseJson(path, text))
  return !root || root instanceof ReleaseTracksError ? undefined : lookUp(root, key).value
}

function placeOf(path: string, texts: Texts, value: TextValue) {
  return placeAt(path, texts.get(path) ?? '', value.start - 1)
}
