import { child } from '../documents/document.ts'
import type { DocumentValue, TextValue } from '../documents/document-value.ts'
import { parseJson } from '../documents/json-document.ts'
import { nameOf } from '../paths/folder.ts'
import { attempt } from '../text/attempt.ts'
import { ReleaseTracksError } from '../text/error.ts'

/** Configurations of tools that make release commits: semantic-release, release-it, standard-version, lerna, release-please, cargo-release. */
const NAMES =
  /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s|\.release-it\.\w+|\.versionrc(?:\.\w+)?|lerna\.json|release-please-config\.json|\.?release\.toml)$/

/** Whether a file is the configuration of a release tool. */
export function isToolConfig(path: string): boolean {
  return NAMES.test(path) && !/(?:^|\/)node_modules\//.test(path)
}

/** Where package.json holds the settings of release tools. */
const SETTINGS = ['release', 'release-it', 'standard-version', 'commit-and-tag-version', 'auto']

/** The texts in the settings of release tools that a package.json holds. */
export function releaseSettings(path: string, text: string): TextValue[] {
  if (nameOf(path) !== 'package.json') return []
  const root = attempt(() => parseJson(path, text))
  return root instanceof ReleaseTracksError ? [] : SETTINGS.flatMap((name) => textsBelow(child(root, name)))
}

function textsBelow(value: DocumentValue | undefined): TextValue[] {
  if (value?.kind === 'text') return [value]
  if (value?.kind === 'list') return value.items.flatMap(textsBelow)
  return value?.kind === 'table' ? [...value.entries.values()].flatMap(textsBelow) : []
}
