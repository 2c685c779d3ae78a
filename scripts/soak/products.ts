import { FILES } from '../../test/support/products.ts'
import type { Files } from '../../test/support/remote.ts'
import type { Random } from './random.ts'

/** A track of the repository, as somebody would describe it who knows nothing of the actions' code. */
export interface Product {
  readonly name: string
  /** Its entry in release-tracks.yml. */
  readonly config: string
  /** What its tags start with; the version is all that follows. */
  readonly prefix: string
  /** Folders of its sources. */
  readonly folders: readonly string[]
  /** Its paths, in git's words. */
  readonly pathspecs: readonly string[]
  /** Where a version stands, by file: a pattern with one group, and whether it is X.Y.Z alone. */
  readonly versions: readonly VersionPlace[]
  /** The workflow that its tags start. */
  readonly workflow: string | undefined
}

export interface VersionPlace {
  readonly path: string
  readonly pattern: RegExp
  readonly core: boolean
}

/** The product that has an updater, and where its manifests are. */
export const UPDATED = 'tray'
export const MANIFESTS = 'release-manifests'

const TAURI = 'crates/client/tauri.conf.json'
const LOCK = 'Cargo.lock'
const NPM_LOCK = 'package-lock.json'

const locked = (name: string) => new RegExp(`name = "${name}"\\nversion = "([^"]*)"`)
const npmLocked = (folder: string) => new RegExp(`"${folder}": \\{[^}]*?"version": "([^"]*)"`)
const JSON_VERSION = /"version": "([^"]*)"/

const TRAY: Product = {
  name: UPDATED,
  config: `  tray:
    tag: tray-v{version}
    paths: ["crates/client/**", "crates/core/**", Cargo.toml, "!**/*.md"]
    version-files: [crates/client/Cargo.toml, ${TAURI}]
    version-style: core
    latest: true
    updater:
      manifest: ${MANIFESTS}/tray-{channel}.json
      tauri-config: ${TAURI}
    release-workflow: release.yml
`,
  prefix: 'tray-v',
  folders: ['crates/client', 'crates/core'],
  pathspecs: ['crates/client', 'crates/core', 'Cargo.toml', ':(exclude,glob)**/*.md'],
  versions: [
    { path: 'crates/client/Cargo.toml', pattern: /\[package\][^[]*?\nversion = "([^"]*)"/, core: true },
    { path: TAURI, pattern: JSON_VERSION, core: true },
    { path: LOCK, pattern: locked('client'), core: true },
  ],
  workflow: 'release.yml',
}

const PLATFORM: Product = {
  name: 'platform',
  config: `  platform:
    tag: v{version}
    paths: ["crates/server/**", "crates/core/**", Cargo.toml]
    version-files:
      - { path: Cargo.toml, key: workspace.package.version }
    release-workflow: images.yml
`,
  prefix: 'v',
  folders: ['crates/server', 'crates/core'],
  pathspecs: ['crates/server', 'crates/core', 'Cargo.toml'],
  versions: [
    { path: 'Cargo.toml', pattern: /\[workspace\.package\][^[]*?\nversion = "([^"]*)"/, core: false },
    { path: LOCK, pattern: locked('server'), core: false },
    { path: LOCK, pattern: locked('core-lib'), core: false },
  ],
  workflow: 'images.yml',
}

const WEB: Product = {
  name: 'web',
  config: `  web:
    tag: web@{version}
    paths: ["packages/web/**", "packages/kit/**"]
    version-files: [packages/web/package.json, packages/kit/package.json]
`,
  prefix: 'web@',
  folders: ['packages/web', 'packages/kit'],
  pathspecs: ['packages/web', 'packages/kit'],
  versions: ['packages/web', 'packages/kit'].flatMap((folder) => [
    { path: `${folder}/package.json`, pattern: JSON_VERSION, core: false },
    { path: NPM_LOCK, pattern: npmLocked(folder), core: false },
  ]),
  workflow: undefined,
}

const INFRA: Product = {
  name: 'infra',
  config: `  infra:
    tag: infra/v{version}
    paths: [infra]
    release-workflow: release.yml
`,
  prefix: 'infra/v',
  folders: ['infra', 'infra/charts'],
  pathspecs: ['infra'],
  versions: [],
  workflow: 'release.yml',
}

/** Two to four products; the one with the updater is always among them. */
export function choosePlan(random: Random): readonly Product[] {
  const others = random.some([PLATFORM, WEB, INFRA])
  return [TRAY, ...others]
}

/** The first commit of a repository of these products, with the key that its app trusts. */
export function firstFiles(products: readonly Product[], publicKey: string): Files {
  const workflow = 'on: { push: { tags: ["**"] }, workflow_dispatch: {} }\njobs: {}\n'
  const packages = ['web', 'kit'].map((name) => [`packages/${name}/package.json`, packageOf(name)])
  return {
    ...FILES,
    'release-tracks.yml': `branches: { live: main, next: next }\nignore-commits: ["docs:*"]\ntracks:\n${products.map(({ config }) => config).join('')}`,
    [TAURI]: `{\n  // The app.\n  "version": "1.8.0",\n  "plugins": { "updater": { "pubkey": "${publicKey}" } }\n}\n`,
    'package.json': '{\n  "private": true,\n  "workspaces": ["packages/*"]\n}\n',
    ...Object.fromEntries(packages),
    [NPM_LOCK]: npmLock(),
    'infra/main.tf': '# servers\n',
    '.github/workflows/release.yml': workflow,
    '.github/workflows/images.yml': workflow,
  }
}

const packageOf = (name: string) => `${JSON.stringify({ name: `@acme/${name}`, version: '1.8.0' }, null, 2)}\n`

function npmLock(): string {
  const of = (name: string) => ({ name: `@acme/${name}`, version: '1.8.0' })
  const link = (name: string) => [`node_modules/@acme/${name}`, { resolved: `packages/${name}`, link: true }]
  const packages = {
    '': { workspaces: ['packages/*'] },
    ...Object.fromEntries(['web', 'kit'].map(link)),
    'packages/kit': of('kit'),
    'packages/web': of('web'),
  }
  return `${JSON.stringify({ name: 'shop', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}
