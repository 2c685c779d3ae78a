import { child, isFalse, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { ReleaseTracksError } from '../../text/error.ts'
import { dynamicVersionFiles } from '../../version-files/formats/pyproject.ts'
import { readVersion } from '../../version-files/version-text.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import { openPythonLinks, poetryOf, pythonNameOf } from '../../workspace/python-links.ts'
import { folderOf, inFolder, isNameable, nameOf } from './paths.ts'
import { readDocument, type Scan, type Unit, type VersionEntry } from './unit.ts'

interface PythonProject {
  readonly path: string
  readonly folder: string
  readonly root: DocumentValue
  readonly name: string
}

/** The Python projects of a repository, by PEP 621 or of poetry, with the paths by which uv and poetry link them. */
export function pythonUnits(scan: Scan): Unit[] {
  const paths = [...scan.facts.texts.keys()].filter((path) => nameOf(path) === 'pyproject.toml' && scan.inspects(path))
  const projects = paths.flatMap((path) => readProject(scan, path) ?? [])
  const linksOf = openPythonLinks(projects)
  return projects.map((project) => unitOf(scan, project, linksOf(project)))
}

/** A file without a project is the settings of tools, or of a workspace. */
function readProject(scan: Scan, path: string): PythonProject | undefined {
  const root = readDocument(scan, path, 'toml')
  const name = root && pythonNameOf(root)
  if (!root || name === undefined) return undefined
  if (isNameable(path)) return { path, folder: folderOf(path), root, name }
  scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
  return undefined
}

function unitOf(scan: Scan, project: PythonProject, links: Pick<Unit, 'uses' | 'pins'>): Unit {
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
    ...links,
    tools: [],
    inherits: false,
  }
}

function versionEntry({ facts, note }: Scan, { path, folder, root }: PythonProject): VersionEntry | undefined {
  const version = textOf(child(child(root, 'project'), 'version')) ?? textOf(child(poetryOf(root), 'version'))
  if (version !== undefined && version !== '0') return { path, version }
  const isDynamic = textsOf(child(child(root, 'project'), 'dynamic')).includes('version')
  if (!isDynamic) return undefined
  const files = dynamicVersionFiles(root)
  for (const found of files.flatMap((file) => inFolder(folder, file) ?? [])) {
    const said = saidIn(found, facts.texts.get(found))
    if (said !== undefined && isNameable(found)) return { path: found, version: said }
  }
  note(path, `Its version is dynamic, so the tags alone carry it. ${dynamicAdvice(files)}`)
  return undefined
}

function saidIn(path: string, text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : readVersion(inferVersionFile(path), text)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

function dynamicAdvice([file, other]: readonly string[]): string {
  return file === undefined
    ? 'A file that has it can be listed under version-files.'
    : `It is read from ${file}${other === undefined ? '' : ` (or ${other})`}, which can be listed under version-files.`
}
