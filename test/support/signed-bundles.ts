import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
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

/** A build's artifacts, signed by the real Tauri CLI once; tests work on copies. */
export class SignedBundles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'release-tracks-bundles-'))
  readonly #built = join(this.#folder, 'built')

  /** Makes two keys, `app` and `other`, and signs every bundle by `app`. */
  static async make(): Promise<SignedBundles> {
    const made = new SignedBundles()
    const generate = ['signer', 'generate', '--ci', '-p', '', '-f', '-w']
    await Promise.all(['app', 'other'].map((key) => tauri([...generate, join(made.#folder, key)])))
    await Promise.all(
      Object.values(BUNDLES).map((path) => {
        mkdirSync(dirname(join(made.#built, path)), { recursive: true })
        writeFileSync(join(made.#built, path), `bytes of ${path}`)
        return made.sign(join(made.#built, path))
      }),
    )
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
    await tauri(['signer', 'sign', '-f', join(this.#folder, key), '-p', '', ...options, file])
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

async function tauri(args: readonly string[]): Promise<void> {
  await promisify(execFile)(TAURI, [...args])
}

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
