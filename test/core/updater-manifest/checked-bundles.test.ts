import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { releaseUrls } from '../../../shared/core/publish/release-url.ts'
import { chooseBundles } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { findBundles } from '../../../shared/core/updater-manifest/bundles.ts'
import { type BundlePorts, checkBundles } from '../../../shared/core/updater-manifest/checked-bundles.ts'
import { makeManifest } from '../../../shared/core/updater-manifest/manifest.ts'
import { parsePublicKey } from '../../../shared/core/updater-manifest/minisign.ts'
import { hashFile, verifyEd25519 } from '../../../shared/io/files/signatures.ts'

/** A release's artifacts folder as the build jobs leave it, signed by the Tauri CLI; each test works on a copy. */

const TAURI = join(import.meta.dirname, '../../../node_modules/.bin/tauri')
const EXE = 'tray-windows/App_1.8.5_x64-setup.exe'
const MAC = 'tray-macos-arm64/App.app.tar.gz'
const DEB = 'tray-linux/App_1.8.5_amd64.deb'
const root = mkdtempSync(join(tmpdir(), 'updater-release-'))
const built = join(root, 'built')
const EXPECTED = {
  version: { major: 1, minor: 8, patch: 5, prerelease: { channel: 'alpha', n: 2 } },
  style: 'core',
} as const

beforeAll(() => {
  for (const key of ['app', 'other']) tauri('generate', '--ci', '-p', '', '-w', join(root, key), '-f')
  for (const path of [EXE, MAC, DEB]) {
    mkdirSync(dirname(join(built, path)), { recursive: true })
    writeFileSync(join(built, path), `bytes of ${path}`)
    signWith('app', join(built, path))
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function tauri(...args: string[]): void {
  execFileSync(TAURI, ['signer', ...args], { stdio: 'pipe' })
}

function signWith(key: string, path: string): void {
  tauri('sign', '-f', join(root, key), '-p', '', path)
}

/** Copies the artifacts, lets a test spoil them, and does what a release does with the folder. */
async function release(spoil: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(join(root, 'release-'))
  cpSync(built, folder, { recursive: true })
  spoil(folder)
  const ports: BundlePorts = {
    readText: (path) => readFile(join(folder, path), 'utf8'),
    readBytes: (path) => readFile(join(folder, path)),
    hash: (path) => hashFile(join(folder, path)),
    verify: verifyEd25519,
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const found = findBundles(paths, EXPECTED)
  const key = parsePublicKey(readFileSync(join(root, 'app.pub'), 'utf8'), 'tauri.conf.json')
  const checked = await checkBundles(
    found.bundles,
    { key, expected: EXPECTED, requireSignedVersion: false, readsSignedVersion: true },
    ports,
  )
  const chosen = chooseBundles(checked.bundles)
  const problems = [...found.problems, ...checked.problems, ...chosen.problems].map(({ message }) => message)
  return { problems, bundles: chosen.bundles }
}

test('a folder with every bundle signed becomes a manifest with the signatures as the CLI wrote them', async () => {
  const { bundles, problems } = await release()
  expect(problems).toEqual([])
  const { page, downloads } = releaseUrls('https://github.com', 'o/r', 'tray-v1.8.5-alpha.2')
  const manifest = makeManifest({
    track: 'tray',
    version: EXPECTED.version,
    tag: 'tray-v1.8.5-alpha.2',
    releasePage: page,
    pubDate: '2025-01-31T12:00:00Z',
    baseUrl: downloads,
    bundles,
    required: ['windows-x86_64', 'darwin-aarch64', 'linux-x86_64'],
  })
  const entry = (path: string, file: string) => ({
    signature: readFileSync(join(built, `${path}.sig`), 'utf8'),
    url: `https://github.com/o/r/releases/download/tray-v1.8.5-alpha.2/${file}`,
  })
  expect(manifest.platforms).toEqual({
    'darwin-aarch64': entry(MAC, 'App.app.tar.gz'),
    'darwin-aarch64-app': entry(MAC, 'App.app.tar.gz'),
    'linux-x86_64': entry(DEB, 'App_1.8.5_amd64.deb'),
    'linux-x86_64-deb': entry(DEB, 'App_1.8.5_amd64.deb'),
    'windows-x86_64': entry(EXE, 'App_1.8.5_x64-setup.exe'),
    'windows-x86_64-nsis': entry(EXE, 'App_1.8.5_x64-setup.exe'),
  })
})

test.each<[string, (folder: string) => void, string]>([
  ['an empty .sig', (folder) => writeFileSync(join(folder, `${EXE}.sig`), ''), `"${EXE}.sig" is empty.`],
  [
    'a .sig by another key',
    (folder) => signWith('other', join(folder, EXE)),
    `The signature of "${EXE}" was made with key`,
  ],
  ['no .sig', (folder) => rmSync(join(folder, `${EXE}.sig`)), `"${EXE}" has no signature`],
  [
    'the .sig of another file',
    (folder) => cpSync(join(folder, `${DEB}.sig`), join(folder, `${EXE}.sig`)),
    'does not match the bytes of the file',
  ],
  [
    'a bundle changed after signing',
    (folder) => writeFileSync(join(folder, EXE), 'Authenticode came later'),
    'does not match the bytes of the file',
  ],
])('incident 29: %s stops the release', async (_, spoil, message) => {
  const { problems } = await release(spoil)
  expect(problems).toEqual([expect.stringContaining(message)])
})

test('incident 29: an older bundle under the name of this version is known by its signed comment', async () => {
  const { problems } = await release((folder) => {
    const old = join(folder, 'tray-windows/App_1.8.4_x64-setup.exe')
    writeFileSync(old, 'older bytes')
    signWith('app', old)
    for (const ending of ['', '.sig']) {
      cpSync(old + ending, join(folder, EXE + ending))
      rmSync(old + ending)
    }
  })
  expect(problems).toEqual([`The signature of "${EXE}" was made for a file named "App_1.8.4_x64-setup.exe".`])
})

test('incident 24: an artifact that two jobs uploaded counts once when its bytes are the same, and stops the release when they differ', async () => {
  const again = `again/${EXE}`
  const twice = (folder: string) => {
    for (const ending of ['', '.sig']) cpSync(join(folder, EXE + ending), join(folder, again + ending))
  }
  expect((await release(twice)).problems).toEqual([])
  const { problems } = await release((folder) => {
    twice(folder)
    writeFileSync(join(folder, again), 'rebuilt')
    signWith('app', join(folder, again))
  })
  expect(problems).toEqual([expect.stringContaining('have the same name but different bytes')])
})

test('every problem of a folder comes at once', async () => {
  const { problems } = await release((folder) => {
    writeFileSync(join(folder, `${EXE}.sig`), '')
    rmSync(join(folder, `${DEB}.sig`))
    writeFileSync(join(folder, MAC), 'changed')
  })
  expect(problems).toHaveLength(3)
})
