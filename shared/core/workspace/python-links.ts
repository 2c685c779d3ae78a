import { child, entriesOf, textOf, textsOf } from '../documents/document.ts'
import type { DocumentValue } from '../documents/document-value.ts'
import { ancestorsOf, follow } from '../paths/folder.ts'

/** A pyproject.toml, and the folder that it stands in. */
export interface Pyproject {
  readonly folder: string
  readonly root: DocumentValue
}

/** The folders of the projects that one depends on by path, and of those the ones that it asks for by version. */
interface PythonLinks {
  readonly uses: string[]
  readonly pins: string[]
}

/**
 * Tells of a project the folders that uv and poetry link it to. uv: `sources.x` is of the workspace or a path, those of the workspace's root
 * hold for its members; poetry: a dependency with a path.
 */
export function openPythonLinks(projects: readonly Pyproject[]): (project: Pyproject) => PythonLinks {
  const byName = new Map(projects.map((project) => [normalise(pythonNameOf(project.root) ?? ''), project.folder]))
  const byFolder = new Map(projects.map((project) => [project.folder, project]))
  return (project) => {
    const asked = requirementsOf(project.root)
    const uses: string[] = []
    const pins: string[] = []
    for (const [name, { source, folder }] of sourcesOf(project, byFolder)) {
      const path = textOf(child(source, 'path'))
      const found = path === undefined ? byName.get(normalise(name)) : follow(folder, path)
      const isPinned = asked.get(normalise(name))
      if (found === undefined || isPinned === undefined) continue
      uses.push(found)
      if (isPinned) pins.push(found)
    }
    for (const [, dependency] of entriesOf(child(poetryOf(project.root), 'dependencies'))) {
      const path = textOf(child(dependency, 'path'))
      const found = path === undefined ? undefined : follow(project.folder, path)
      if (found !== undefined) uses.push(found)
    }
    return { uses: uses.filter((used) => used !== project.folder), pins }
  }
}

/** The name of a project, by PEP 621 or of poetry. */
export function pythonNameOf(root: DocumentValue): string | undefined {
  return textOf(child(child(root, 'project'), 'name')) ?? textOf(child(poetryOf(root), 'name'))
}

/** What poetry reads of a pyproject.toml. */
export function poetryOf(root: DocumentValue | undefined): DocumentValue | undefined {
  return child(child(root, 'tool'), 'poetry')
}

/** The names that a project requires, and whether by version. */
function requirementsOf(root: DocumentValue): ReadonlyMap<string, boolean> {
  return new Map(
    textsOf(child(child(root, 'project'), 'dependencies')).map((text) => {
      const [, name = '', rest = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(text) ?? []
      return [normalise(name), rest.trim() !== '']
    }),
  )
}

/** Where uv finds packages; what a project says itself counts more than its workspace. */
function sourcesOf(
  { folder }: Pyproject,
  byFolder: ReadonlyMap<string, Pyproject>,
): ReadonlyMap<string, { readonly source: DocumentValue; readonly folder: string }> {
  const sources = new Map<string, { source: DocumentValue; folder: string }>()
  for (const above of ancestorsOf(folder).reverse()) {
    const uv = child(child(byFolder.get(above)?.root, 'tool'), 'uv')
    if (above !== folder && child(uv, 'workspace') === undefined) continue
    for (const [name, source] of entriesOf(child(uv, 'sources'))) sources.set(name, { source, folder: above })
  }
  return sources
}

/** Names are compared as PEP 503 says. */
function normalise(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
