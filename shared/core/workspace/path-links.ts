import { child, entriesOf, parseDocuments, textOf } from '../documents/document.ts'
import type { DocumentValue } from '../documents/document-value.ts'
import { ancestorsOf, folderOf, follow, nameOf } from '../paths/folder.ts'
import { attempt } from '../text/attempt.ts'
import { ReleaseTracksError } from '../text/error.ts'
import { openDotnet } from './dotnet-links.ts'
import { openGo } from './go-links.ts'
import { GRADLE_NAMES, openGradle } from './gradle-links.ts'
import { inheritingPoms, openMavenLinks, readPom } from './maven-links.ts'
import type { PathLinks } from './package-links.ts'
import { openPythonLinks } from './python-links.ts'

type Texts = ReadonlyMap<string, string>

/** What the manifests are called that {@link openPathLinks} reads. */
export const LINKED_MANIFESTS = [
  'pyproject.toml',
  'pom.xml',
  'pubspec.yaml',
  'deno.json',
  'deno.jsonc',
  ...GRADLE_NAMES,
  'go.mod',
  'go.work',
  '*.csproj',
  '*.fsproj',
  '*.vbproj',
] as const

/** Opens the manifests of uv, poetry, Maven, Dart, Deno, Gradle, .NET and Go among some texts; those that cannot be read count as absent. */
export function openPathLinks(texts: Texts): PathLinks[] {
  return [
    openPython(texts),
    openMaven(texts),
    openDart(texts),
    openDeno(texts),
    openGradle(texts),
    openDotnet(texts),
    openGo(texts),
  ]
}

function openPython(texts: Texts): PathLinks {
  const projects = rootsOf(texts, 'pyproject.toml', 'toml')
  const linksOf = openPythonLinks(projects)
  const byFolder = new Map(projects.map((project) => [project.folder, project]))
  return {
    starts: (path) => (nameOf(path) === 'pyproject.toml' ? [folderOf(path)] : []),
    links: (folder) => {
      const project = byFolder.get(folder)
      return project ? linksOf(project).uses.filter((used) => byFolder.has(used)) : []
    },
  }
}

function openMaven(texts: Texts): PathLinks {
  const poms = [...texts].flatMap(([path, text]) =>
    nameOf(path) === 'pom.xml' ? (readPom(folderOf(path), text) ?? []) : [],
  )
  const linksOf = openMavenLinks(poms)
  const byFolder = new Map(poms.map((pom) => [pom.folder, pom]))
  return {
    starts: (path) => {
      const pom = nameOf(path) === 'pom.xml' ? byFolder.get(folderOf(path)) : undefined
      return pom ? [pom, ...inheritingPoms(poms, pom)].map(({ folder }) => folder) : []
    },
    links: (folder) => {
      const pom = byFolder.get(folder)
      return pom ? linksOf(pom) : []
    },
  }
}

/** Dart: a dependency with a path, or of the same name as a member of the workspace (https://dart.dev/tools/pub/workspaces). */
function openDart(texts: Texts): PathLinks {
  const packages = rootsOf(texts, 'pubspec.yaml', 'yaml')
  const members = packages.filter(({ root }) => textOf(child(root, 'resolution')) === 'workspace')
  const byName = new Map(members.map(({ root, folder }) => [textOf(child(root, 'name')), folder]))
  const byFolder = new Map(packages.map((each) => [each.folder, each.root]))
  return {
    starts: (path) => (nameOf(path) === 'pubspec.yaml' ? [folderOf(path)] : []),
    links: (folder) =>
      [...entriesOf(child(byFolder.get(folder), 'dependencies'))].flatMap(([name, dependency]) => {
        const path = textOf(child(dependency, 'path'))
        const found = path === undefined ? byName.get(name) : follow(folder, path)
        return found !== undefined && found !== folder && byFolder.has(found) ? [found] : []
      }),
  }
}

/** Deno: an entry of `imports` that is a path, or a package of jsr with the name of another one here (https://docs.deno.com/runtime/fundamentals/workspaces). */
function openDeno(texts: Texts): PathLinks {
  const packages = ['deno.json', 'deno.jsonc'].flatMap((name) => rootsOf(texts, name, 'json'))
  const byName = new Map(packages.map(({ root, folder }) => [textOf(child(root, 'name')), folder]))
  const byFolder = new Map(packages.map((each) => [each.folder, each.root]))
  return {
    starts: (path) => (/^(?:deno|jsr)\.jsonc?$/.test(nameOf(path)) ? [folderOf(path)] : []),
    links: (folder) =>
      [...entriesOf(child(byFolder.get(folder), 'imports'))].flatMap(([, target]) => {
        const text = textOf(target) ?? ''
        const found = /^\.{1,2}\//.test(text)
          ? packageAbove(follow(folder, text), byFolder)
          : byName.get(/^jsr:(@[^@/]+\/[^@/]+)/.exec(text)?.[1] ?? '')
        return found !== undefined && found !== folder ? [found] : []
      }),
  }
}

/** The package that a path lies in. */
function packageAbove(path: string | undefined, byFolder: ReadonlyMap<string, unknown>): string | undefined {
  return path === undefined ? undefined : ancestorsOf(path).find((folder) => byFolder.has(folder))
}

function rootsOf(
  texts: Texts,
  name: string,
  format: 'toml' | 'yaml' | 'json',
): { folder: string; root: DocumentValue }[] {
  return [...texts].flatMap(([path, text]) => {
    if (nameOf(path) !== name) return []
    const parsed = attempt(() => parseDocuments(format, path, text)[0])
    return parsed === undefined || parsed instanceof ReleaseTracksError
      ? []
      : [{ folder: folderOf(path), root: parsed }]
  })
}
