import { child, entriesOf, isFalse, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import type { CommitLevel } from '../../versions/auto-bump-rules.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { readDocument, type Scan, type VersionEntry } from '../scan/unit.ts'
import { type Adopted, commitTypes } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'
import { escapePattern, noteLost, VERSION, versionAt } from './version-places.ts'

const TOOL = 'python-semantic-release'

/** Reads `[tool.semantic_release]` of each pyproject.toml (https://python-semantic-release.readthedocs.io, "Configuration"). */
export function readPythonSemanticRelease({ scan }: Inventory): Adopted | undefined {
  const found = scan.facts.paths
    .filter((path) => nameOf(path) === 'pyproject.toml' && scan.inspects(path))
    .flatMap((path) => {
      const settings = child(child(readDocument(scan, path, 'toml'), 'tool'), 'semantic_release')
      return settings ? [{ folder: folderOf(path), settings }] : []
    })
  const [first] = found
  if (!first) return undefined
  const branches = [...entriesOf(child(first.settings, 'branches'))].map(([, branch]) => branch)
  const isPre = (branch: DocumentValue) => isTrue(child(branch, 'prerelease'))
  return {
    tool: TOOL,
    files: [],
    isWhole: false,
    products: found.map(({ folder, settings }) => {
      const format = textOf(child(settings, 'tag_format')) ?? 'v{version}'
      const files = filesOf(scan, folder, settings, format)
      return {
        name: '',
        folders: [folder],
        tag: tagFrom(format, /\{version\}/),
        extraFiles: files,
        why: `${TOOL} releases it.`,
      }
    }),
    channels: branches.filter(isPre).map((branch) => textOf(child(branch, 'prerelease_token')) ?? 'rc'),
    bump: bumpOf(first.settings),
  }
}

/** `path:place` and `path:place:tf`, where the place is a key, the name of a variable, or `*` for the whole file. */
function filesOf(scan: Scan, folder: string, settings: DocumentValue, format: string): VersionEntry[] {
  const read = (
    key: string,
    placeOf: (path: string, name: string, before: string) => Parameters<typeof versionAt>[2],
  ) =>
    textsOf(child(settings, key)).flatMap((written) => {
      const [, file = written, name = '', style] = /^(.+?):(.+?)(?::(nf|tf))?$/.exec(written) ?? []
      const path = [follow(folder, file), follow('', file)].find((at) => at !== undefined && scan.tree.has(at)) ?? file
      const before = style === 'tf' ? (format.split('{version}')[0] ?? '') : ''
      const entry = versionAt(scan, path, placeOf(path, name, before))
      if (!entry) noteLost(scan, path, TOOL)
      return entry ?? []
    })
  return [
    ...read('version_toml', (path, key, before) =>
      before !== ''
        ? { pattern: afterName(key.split('.').at(-1) ?? key, before) }
        : nameOf(path) === 'pyproject.toml' && /^(?:project|tool\.poetry)\.version$/.test(key)
          ? {}
          : { key },
    ),
    ...read('version_variables', (path, name, before) => {
      if (name === '*') return before === '' ? {} : { pattern: `^${escapePattern(before)}${VERSION}` }
      return path.endsWith('.py') && name === '__version__' && before === '' ? {} : { pattern: afterName(name, before) }
    }),
  ]
}

/** A name, in quotes perhaps, a sign or a space, and the version, in quotes perhaps, as its documentation has it. */
function afterName(name: string, before: string): string {
  return String.raw`(?<![\w.-])${escapePattern(name)}["']?\s*(?:==|:=|[=:@]|\s)\s*["']?${escapePattern(before)}${VERSION}`
}

function bumpOf(settings: DocumentValue): Adopted['bump'] {
  const options = child(settings, 'commit_parser_options')
  const types = (key: string, level: CommitLevel, usual: readonly string[]) =>
    (child(options, key) ? textsOf(child(options, key)) : usual).map((type) => [type, level] as const)
  const listed = [...types('patch_tags', 'patch', ['fix', 'perf']), ...types('minor_tags', 'minor', ['feat'])]
  const raising = listed.filter(([type]) => /^[a-z][\w-]*$/.test(type))
  const breaking = isFalse(child(settings, 'major_on_zero')) ? 'minor' : 'major'
  return { by: 'commits', types: commitTypes(raising), initial: { breaking, features: 'minor' } }
}
