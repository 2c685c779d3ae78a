import { inspectable, nameOf } from './paths.ts'

/** What a repository shows of itself before it has a configuration. */
export interface TreeFacts {
  /** Repository paths of its files, no links and no submodules. */
  readonly paths: readonly string[]
  /** The text of each file that {@link isRead} tells, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that {@link isRead} tells and that are no UTF-8 text. */
  readonly unreadable?: readonly string[]
  readonly tags: readonly string[]
  /** Names of branches, local ones and those of the remote. */
  readonly branches: readonly string[]
  /** The branch that the remote calls its own, where the clone knows. */
  readonly defaultBranch: string | undefined
  /** The branch that is checked out. */
  readonly currentBranch?: string | undefined
}

/** What the refs of a clone say. */
export type RefFacts = Pick<TreeFacts, 'tags' | 'branches' | 'defaultBranch' | 'currentBranch'>

const MANIFESTS = new Set([
  'Cargo.toml',
  'package.json',
  'pnpm-workspace.yaml',
  'pyproject.toml',
  'go.mod',
  'tauri.conf.json',
  'tauri.conf.json5',
  'Tauri.toml',
])

/** They may require a product's version, also in an example or a test: a release looks at all of them. */
const WORKSPACES = new Set(['Cargo.toml', 'package.json', 'pnpm-workspace.yaml'])

/** Files of other release tools, and a version in a file of its own; all in the root of the repository. */
const OTHERS = new Set([
  'release-please-config.json',
  '.release-please-manifest.json',
  '.changeset/config.json',
  '.changeset/pre.json',
  'nx.json',
  'lerna.json',
  'VERSION',
  'version.txt',
])

/** Tells the files whose text decides about a proposal; no others are read. */
export function isRead(path: string): boolean {
  if (OTHERS.has(path) || /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return true
  if (WORKSPACES.has(nameOf(path))) return !/(?:^|\/)node_modules\//.test(path)
  return (MANIFESTS.has(nameOf(path)) || isDockerfile(path)) && inspectable(path)
}

/** Dockerfile, Dockerfile.server, server.Dockerfile, Containerfile. */
export function isDockerfile(path: string): boolean {
  return /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|dockerfile))$/.test(nameOf(path))
}
