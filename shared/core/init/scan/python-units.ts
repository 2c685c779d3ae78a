import { child, entriesOf, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import { folderOf, inspectable, isNameable, nameOf } from './paths.ts'
import { readDocument, type Scan, type Unit, type VersionEntry } from './unit.ts'

interface PythonProject {
  readonly path: string
  readonly folder: string
  readonly root: DocumentValue
  readonly name: string
}

/** The Python projects of a repository, by PEP 621 or of poetry, with the paths by which uv and poetry link them. */
export function pythonUnits(scan: Scan): Unit[] {
  const paths = [...scan.facts.texts.keys()].filter((path) => nameOf(path) === 'pyproject.toml' && inspectable(path))
  const projects = paths.flatMap((path) => readProject(scan, path) ?? [])
  const byName = new Map(projects.map((project) => [normalise(project.name), project.folder]))
  return projects.map((project) => unitOf(scan, project, byName))
}

/** A file without a project is the settings of tools, or of a workspace. */
function readProject(scan: Scan, path: string): PythonProject | undefined {
  const root = readDocument(scan, path, 'toml')
  const name = textOf(child(child(root, 'project'), 'name')) ?? textOf(child(poetryOf(root), 'name'))
  if (!root || name === undefined) return undefined
  if (isNameable(path)) return { path, folder: folderOf(path), root, name }
  scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
  return undefined
}

function unitOf(scan: Scan, project: PythonProject, byName: ReadonlyMap<string, string>): Unit {
  const { root, folder, name } = project
  const table = child(root, 'project') ?? poetryOf(root)
  const description = textOf(child(table, 'description'))
  const version = versionEntry(scan, project)
  const isPrivate = textsOf(child(table, 'classifiers')).some((classifier) => classifier.startsWith('Private ::'))
  const uv = child(child(root, 'tool'), 'uv')
  return {
    folder,
    ecosystem: 'python',
    name,
    ...(description && { description }),
    runs: child(table, 'scripts') !== undefined || isFalse(child(uv, 'package')),
    published: !isPrivate && child(root, 'build-system') !== undefined && !isFalse(child(uv, 'package')),
    versions: version ? [version] : [],
    ...linksOf(project, byName),
    tools: [],
    inherits: false,
  }
}

function versionEntry({ note }: Scan, { path, root }: PythonProject): VersionEntry | undefined {
  const version = textOf(child(child(root, 'project'), 'version')) ?? textOf(child(poetryOf(root), 'version'))
  if (version !== undefined && version !== '0') return { path, version }
  const isDynamic = textsOf(child(child(root, 'project'), 'dynamic')).includes('version')
  if (isDynamic)
    note(
      path,
      'Its version is dynamic, so only tags carry it. A file that contains it can be listed under version-files with a pattern.',
    )
  return undefined
}

/** uv: `sources.x` is of the workspace or a path; poetry: a dependency with a path. */
function linksOf({ root, folder }: PythonProject, byName: ReadonlyMap<string, string>): Pick<Unit, 'uses' | 'pins'> {
  const asked = new Map(
    textsOf(child(child(root, 'project'), 'dependencies')).map((text) => {
      const [, name = '', rest = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(text) ?? []
      return [normalise(name), rest.trim() !== '']
    }),
  )
  const uses: string[] = []
  const pins: string[] = []
  for (const [name, source] of entriesOf(child(child(child(root, 'tool'), 'uv'), 'sources'))) {
    const path = textOf(child(source, 'path'))
    const found = path === undefined ? byName.get(normalise(name)) : follow(folder, path)
    if (found === undefined || !asked.has(normalise(name))) continue
    uses.push(found)
    if (asked.get(normalise(name))) pins.push(found)
  }
  for (const [, dependency] of entriesOf(child(poetryOf(root), 'dependencies'))) {
    const path = textOf(child(dependency, 'path'))
    const found = path === undefined ? undefined : follow(folder, path)
    if (found !== undefined) uses.push(found)
  }
  return { uses: uses.filter((used) => used !== folder), pins }
}

function poetryOf(root: DocumentValue | undefined): DocumentValue | undefined {
  return child(child(root, 'tool'), 'poetry')
}

function isFalse(value: DocumentValue | undefined): boolean {
  return value !== undefined && !isTrue(value) && value.kind === 'other' && value.source === 'false'
}

/** Names are compared as PEP 503 says. */
function normalise(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
