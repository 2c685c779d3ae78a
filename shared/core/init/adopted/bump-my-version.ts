import { child, entriesOf, isFalse, isTrue, itemsOf, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import type { Inventory } from '../scan/inventory.ts'
import { folderOf, nameOf } from '../scan/paths.ts'
import { readDocument, type Scan, type VersionEntry } from '../scan/unit.ts'
import type { Adopted } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'
import { escapePattern, noteLost, VERSION, versionAt, versionOnLine } from './version-places.ts'

const TOOL = 'bump-my-version'

/** What a file of it says, whatever the format. */
interface Settings {
  readonly version: string
  readonly tag: string | undefined
  readonly files: readonly { readonly path: string; readonly search: string; readonly isPattern: boolean }[]
  readonly values: readonly string[]
}

/** Reads `[tool.bumpversion]` and .bumpversion.cfg (https://callowayproject.github.io/bump-my-version, "Configuration"). */
export function readBumpMyVersion({ scan }: Inventory): Adopted | undefined {
  const found = scan.facts.paths.filter(scan.inspects).flatMap((path) => {
    const settings = settingsIn(scan, path)
    return settings ? [{ path, folder: folderOf(path), settings }] : []
  })
  if (found.length === 0) return undefined
  return {
    tool: TOOL,
    files: found.flatMap(({ path }) => (OWN.test(nameOf(path)) ? [path] : [])),
    products: found.map(({ path: config, folder, settings: { tag, files, version } }) => ({
      name: '',
      folders: [folder],
      tag: tag === undefined ? undefined : tagFrom(tag, /\{new_version\}/),
      extraFiles: files.flatMap(({ path, search, isPattern }) => {
        const at = follow(folder, path)
        if (at === undefined || at === config || !search.includes(CURRENT)) return []
        const entry = isPattern ? undefined : entryOf(scan, at, search, version)
        if (!entry) noteLost(scan, at, TOOL)
        return entry ?? []
      }),
      why: `${TOOL} releases it.`,
    })),
    isWhole: false,
    channels: found.flatMap(({ settings }) => settings.values.filter((value) => CHANNEL.test(value))),
  }
}

const OWN = /^\.?bumpversion\.(?:toml|cfg)$/
const CURRENT = '{current_version}'
/** Of the values of a part those that are no end of it, as `final` and `release` are. */
const CHANNEL = /^(?:a|alpha|b|beta|c|rc|pre|preview|dev)$/

function entryOf(scan: Scan, path: string, search: string, version: string): VersionEntry | undefined {
  if (search.trim() === CURRENT) return versionOnLine(scan, path, version)
  const [before = '', after = ''] = search.split(CURRENT)
  return versionAt(scan, path, {
    pattern: `${escapePattern(before)}${VERSION}${escapePattern(after)}`.replaceAll('\n', '\\n'),
  })
}

function settingsIn(scan: Scan, path: string): Settings | undefined {
  const name = nameOf(path)
  if (name === 'pyproject.toml' || (OWN.test(name) && name.endsWith('.toml')))
    return fromToml(child(child(readDocument(scan, path, 'toml'), 'tool'), 'bumpversion'))
  return (OWN.test(name) || name === 'setup.cfg') && name.endsWith('.cfg') ? fromIni(scan.text(path) ?? '') : undefined
}

function fromToml(own: DocumentValue | undefined): Settings | undefined {
  if (!own) return undefined
  const common = textOf(child(own, 'search')) ?? CURRENT
  const isCommonPattern = isTrue(child(own, 'regex'))
  return {
    version: textOf(child(own, 'current_version')) ?? '',
    tag: isTrue(child(own, 'tag')) ? (textOf(child(own, 'tag_name')) ?? 'v{new_version}') : undefined,
    files: itemsOf(child(own, 'files')).flatMap((file) => {
      const path = textOf(child(file, 'filename'))
      const isPattern = child(file, 'regex') ? !isFalse(child(file, 'regex')) : isCommonPattern
      return path === undefined ? [] : [{ path, search: textOf(child(file, 'search')) ?? common, isPattern }]
    }),
    values: [...entriesOf(child(own, 'parts'))].flatMap(([, part]) => textsOf(child(part, 'values'))),
  }
}

/** The older format: `[bumpversion]`, `[bumpversion:file:path]`, `[bumpversion:part:name]`. */
function fromIni(text: string): Settings | undefined {
  const sections = new Map<string, Map<string, string>>()
  let at: Map<string, string> | undefined
  let key = ''
  for (const line of text.split(/\r?\n/)) {
    const head = /^\[(.+)\]\s*$/.exec(line)?.[1]
    const [, name, value = ''] = /^([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line) ?? []
    if (head !== undefined) {
      at = new Map()
      sections.set(head, at)
    } else if (name !== undefined) {
      key = name
      at?.set(key, value.trim())
    } else if (/^\s+\S/.test(line)) at?.set(key, `${at.get(key) ?? ''}\n${line.trim()}`.trim())
  }
  const own = sections.get('bumpversion')
  if (!own) return undefined
  const named = (kind: string) =>
    [...sections].flatMap(([head, values]) => {
      const name = new RegExp(`^bumpversion:${kind}(?:\\([^)]*\\))?:(.+)$`).exec(head)?.[1]
      return name === undefined ? [] : [[name, values] as const]
    })
  return {
    version: own.get('current_version') ?? '',
    tag: /^true$/i.test(own.get('tag') ?? '') ? (own.get('tag_name') ?? 'v{new_version}') : undefined,
    files: named('file').map(([path, values]) => ({
      path,
      search: values.get('search') ?? own.get('search') ?? CURRENT,
      isPattern: false,
    })),
    values: named('part').flatMap(([, values]) => (values.get('values') ?? '').split('\n')),
  }
}
