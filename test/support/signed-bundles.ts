import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { madeOnce } from './made-once.ts'
import { CONFIG, FILES } from './products.ts'
import { type Files, GIT_ENV, git, type Remote } from './remote.ts'

const TAURI = join(import.meta.dirname, '../../node_modules/.bin/tauri')

/** Bundles without a version in their names, so that they are good for any tag. */
export const BUNDLES = {
  exe: 'tray-windows/App_x64-setup.exe',
  deb: 'tray-linux/App_amd64.deb',
  mac: 'tray-macos/App_aarch64.app.tar.gz',
} as const

/** The two products, with a tauri.conf.json that has the app's key. */
export function productFiles(publicKey: string, config = CONFIG): Files {
  const path = 'crates/client/tauri.conf.json'
  const manifest = 'manifest: release-manifests/tray-{channel}.json\n'
  return {
    ...FILES,
    'release-tracks.yml': config.replace(manifest, `${manifest}      tauri-config: ${path}\n`),
    [path]: `{\n  // Comments are fine here.\n  "plugins": { "updater": { "pubkey": "${publicKey}" } }\n}\n`,
  }
}

/** A build's artifacts, signed by the real Tauri CLI; tests work on copies. */
export class SignedBundles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'release-tracks-bundles-'))
  readonly #built = join(this.#folder, 'built')

  /** Bundles signed by `app`, one of two keys. They are made once a run, since a signature takes as long as a run of an action. */
  static make(): SignedBundles {
    const made = new SignedBundles()
    cpSync(madeOnce('signed-bundles', fillWithBundles), made.#folder, { recursive: true })
    return made
  }

  publicKey(key: 'app' | 'other' = 'app'): string {
    return readFileSync(join(this.#folder, `${key}.pub`), 'utf8').trim()
  }

  /** The text of a bundle's .sig. */
  signature(path: string): string {
    return readFileSync(join(this.#built, `${path}.sig`), 'utf8')
  }

  /** Signs a file as a build job does; the signature is put beside it. */
  async sign(file: string, key: 'app' | 'other' = 'app', ...options: string[]): Promise<void> {
    await promisify(execFile)(TAURI, signing(join(this.#folder, key), file, options))
  }

  /** Copies all bundles with their signatures into a new folder. */
  copy(): string {
    const folder = mkdtempSync(join(this.#folder, 'artifacts-'))
    cpSync(this.#built, folder, { recursive: true })
    return folder
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function fillWithBundles(folder: string): void {
  for (const key of ['app', 'other'])
    execFileSync(TAURI, ['signer', 'generate', '--ci', '-p', '', '-f', '-w', join(folder, key)], { stdio: 'pipe' })
  for (const path of Object.values(BUNDLES)) {
    const file = join(folder, 'built', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `bytes of ${path}`)
    execFileSync(TAURI, signing(join(folder, 'app'), file), { stdio: 'pipe' })
  }
}

const signing = (key: string, file: string, options: readonly string[] = []) => [
  'signer',
  'sign',
  '-f',
  key,
  '-p',
  '',
  ...options,
  file,
]

/** Puts an annotated tag on a commit of the remote, at a time of its own. */
export function tagRemote(remote: Remote, name: string, at = 'next', date = '2026-02-03T04:05:06Z'): void {
  execFileSync('git', ['tag', '-a', '-m', name, name, at], {
    cwd: remote.bare,
    env: { ...GIT_ENV, GIT_COMMITTER_DATE: date },
  })
}

/** The manifest of a channel as the live branch has it; undefined where there is none. */
export function publishedManifest(remote: Remote, channel: string, branch = 'main'): Manifest | undefined {
  const path = `release-manifests/tray-${channel}.json`
  const there = git(remote.bare, 'ls-tree', '--name-only', branch, path) !== ''
  return there ? (JSON.parse(remote.file(branch, path)) as Manifest) : undefined
}

/** What tests look at in a manifest. */
export interface Manifest {
  readonly version: string
  readonly notes: string
  readonly pub_date: string
  readonly platforms: Readonly<Record<string, { readonly url: string; readonly signature: string }>>
}
