import { child, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { follow } from '../../paths/folder.ts'
import { folderOf, inFolder, isNameable, nameOf, nearestFolder } from './paths.ts'
import { readDocument, type Scan, type VersionEntry } from './unit.ts'

/** A Tauri app: where its configuration stands, and what that says about its releases. */
export interface TauriApp {
  /** Repository path of its tauri.conf.json. */
  readonly config: string
  readonly folder: string
  /** The folder of its web frontend, where one is told. */
  readonly frontend: string | undefined
  readonly productName: string | undefined
  /** The version in the configuration itself; or the path of the package.json that it names. */
  readonly version: VersionEntry | undefined
  readonly versionPath: string | undefined
  /** Whether an MSI is among the installers it builds. */
  readonly buildsMsi: boolean
  /** The number that the configuration gives an MSI in place of the version. */
  readonly wixVersion: VersionEntry | undefined
  /** Whether a command builds its frontend, which then has packages to install. */
  readonly builds: boolean
  readonly updater: { readonly endpoints: readonly string[] } | undefined
}

const FORMATS = { 'tauri.conf.json': 'json', 'tauri.conf.json5': 'json5', 'Tauri.toml': 'toml' } as const

/** Finds the Tauri apps of a repository, of Tauri 2 and of Tauri 1. */
export function tauriApps(scan: Scan): TauriApp[] {
  const configs = [...scan.facts.texts.keys()].filter(
    (path) => Object.hasOwn(FORMATS, nameOf(path)) && scan.inspects(path),
  )
  return configs.flatMap((path) => readApp(scan, path) ?? [])
}

function readApp(scan: Scan, config: string): TauriApp | undefined {
  const root = readDocument(scan, config, FORMATS[nameOf(config) as keyof typeof FORMATS])
  const folder = folderOf(config)
  if (!root) return undefined
  if (!scan.tree.has(inFolder(folder, 'Cargo.toml')) || !/^[\w./@+-]+$/.test(config)) {
    scan.note(config, 'There is no Cargo.toml beside it, or its path has characters that a workflow cannot contain.')
    return undefined
  }
  const version = textOf(child(root, 'version')) ?? textOf(child(child(root, 'package'), 'version'))
  const isPath = version?.endsWith('.json') === true
  return {
    config,
    folder,
    frontend: [frontendOf(scan, root, folder)].find((found) => found !== undefined && isNameable(found)),
    productName: textOf(child(root, 'productName')) ?? textOf(child(child(root, 'package'), 'productName')),
    version: version === undefined || isPath ? undefined : { path: config, version },
    versionPath: isPath ? follow(folder, version) : undefined,
    buildsMsi: buildsMsi(child(root, 'bundle') ?? child(child(root, 'tauri'), 'bundle')),
    wixVersion: wixOf(config, child(child(child(child(root, 'bundle'), 'windows'), 'wix'), 'version')),
    builds: child(child(root, 'build'), 'beforeBuildCommand') !== undefined,
    updater: updaterOf(child(child(root, 'plugins'), 'updater') ?? child(child(root, 'tauri'), 'updater')),
  }
}

/** The package that `frontendDist` leads into, else the one around a folder `src-tauri`. */
function frontendOf({ tree }: Scan, root: DocumentValue, folder: string): string | undefined {
  const build = child(root, 'build')
  const dist = textOf(child(build, 'frontendDist')) ?? textOf(child(build, 'distDir'))
  const target = dist === undefined || /^https?:/.test(dist) ? undefined : follow(folder, dist)
  const isPackage = (at: string) => at !== '' && tree.has(inFolder(at, 'package.json'))
  const led = target === undefined ? undefined : nearestFolder(target, isPackage)
  if (led !== undefined) return led
  const around = folderOf(folder)
  if (nameOf(folder) === 'src-tauri' && tree.has(inFolder(around, 'package.json'))) return around
  return target !== undefined && target !== '' && tree.hasFolder(target) ? target : undefined
}

function wixOf(path: string, value: DocumentValue | undefined): VersionEntry | undefined {
  const version = textOf(value)
  return version === undefined ? undefined : { path, key: 'bundle.windows.wix.version', style: 'core', version }
}

/** `targets` is "all" when left out, and then an MSI is built on Windows (Tauri configuration, bundle.targets). */
function buildsMsi(bundle: DocumentValue | undefined): boolean {
  const targets = child(bundle, 'targets')
  if (targets?.kind === 'list') return textsOf(targets).some((target) => target === 'msi' || target === 'all')
  const word = textOf(targets)
  return word === undefined || word === 'all' || word === 'msi'
}

function updaterOf(updater: DocumentValue | undefined): TauriApp['updater'] {
  const key = textOf(child(updater, 'pubkey'))
  return key === undefined || key.trim() === '' ? undefined : { endpoints: textsOf(child(updater, 'endpoints')) }
}
