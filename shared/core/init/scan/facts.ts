import { nameOf } from './paths.ts'

/** What a repository shows of itself before it has a configuration. */
export interface TreeFacts {
  /** Repository paths of its files, no links and no submodules. */
  readonly paths: readonly string[]
  /** The text of each file that {@link isRead} tells, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that {@link isRead} tells and that are no UTF-8 text. */
  readonly unreadable?: readonly string[]
  readonly tags: readonly string[]
  /** Where those tags are, and since when; left out where the clone was not asked. */
  readonly places?: ReadonlyMap<string, TagPlace>
  /** Commit → path → the text of a version file there, for some commits that tags are on. */
  readonly past?: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Names of branches, local ones and those of the remote. */
  readonly branches: readonly string[]
  /** The branch that the remote calls its own, where the clone knows. */
  readonly defaultBranch: string | undefined
  /** The branch that is checked out. */
  readonly currentBranch?: string | undefined
  /** How branches that may be `next` relate to the one that may be live, by name; left out where the clone was not asked. */
  readonly relations?: ReadonlyMap<string, BranchRelation>
}

/** How many commits two branches have that the other one lacks. */
export interface BranchRelation {
  readonly onlyLive: number
  readonly onlyNext: number
}

/** The commit that a tag is on, and when the tag was made, in seconds. */
export interface TagPlace {
  readonly commit: string
  readonly time: number
}

/** What the refs of a clone say. */
export type RefFacts = Pick<TreeFacts, 'tags' | 'places' | 'branches' | 'defaultBranch' | 'currentBranch'>

const MANIFESTS = new Set([
  'Cargo.toml',
  'package.json',
  'pnpm-workspace.yaml',
  'pyproject.toml',
  'go.mod',
  'tauri.conf.json',
  'project.json',
  'tauri.conf.json5',
  'Tauri.toml',
])

/** They may require a product's version, also in an example or a test: a release looks at all of them. */
const WORKSPACES = new Set(['Cargo.toml', 'package.json', 'pnpm-workspace.yaml'])

/** Manifests of which only the name and the version matter here. */
const OTHER_MANIFESTS =
  /^(?:Chart\.yaml|pubspec\.ya?ml|(?:deno|jsr)\.jsonc?|composer\.json|pom\.xml|mix\.exs|setup\.(?:py|cfg)|build\.gradle(?:\.kts)?|.+\.(?:csproj|fsproj|vbproj|gemspec))$/

/** Tells the manifests that `otherUnits` reads. */
export function isOtherManifest(path: string): boolean {
  return OTHER_MANIFESTS.test(nameOf(path))
}

/** Files that often repeat a version. */
const MENTIONS = /^(?:README\.md|__init__\.py|__about__\.py|_?version\.py|install\.(?:sh|ps1))$/i

/** Tells files that are not manifests and may say the version of a product: near the top, since tests and vendored code lie deeper. */
export function isMention(path: string): boolean {
  return MENTIONS.test(nameOf(path)) && path.split('/').length <= 5
}

/** Files that hold a version and nothing else. */
const VERSION_ALONE = new Set(['VERSION', 'version.txt'])

/** Tells the files whose text decides about a proposal, of those that `inspects` tells; no others are read but those that other tools name. */
export function isRead(path: string, inspects: (path: string) => boolean): boolean {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return true
  if (VERSION_ALONE.has(nameOf(path))) return inspects(path)
  if (WORKSPACES.has(nameOf(path))) return !/(?:^|\/)node_modules\//.test(path)
  return (
    (MANIFESTS.has(nameOf(path)) || isDockerfile(path) || isOtherManifest(path) || isMention(path)) && inspects(path)
  )
}

/** Dockerfile, Dockerfile.server, server.Dockerfile, Containerfile; not dev.Dockerfile, which nobody releases. */
export function isDockerfile(path: string): boolean {
  const name = nameOf(path)
  if (
    /(?:^|[.-])(?:dev|devel|development|test|tests|testing|ci|lint|docs|e2e|deps|dependencies|tools|tooling|builder)(?:[.-]|$)/i.test(
      name,
    )
  )
    return false
  return /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|dockerfile))$/.test(name)
}
