import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Bundle } from '../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../shared/core/updater-manifest/bundle-name.ts'
import { formatManifest, makeManifest, type UpdaterManifest } from '../../shared/core/updater-manifest/manifest.ts'
import { parsePublicKey } from '../../shared/core/updater-manifest/minisign.ts'
import { parseVersion, type Version } from '../../shared/core/versions/version.ts'
import { FILES, type Kind } from '../support/release-world.ts'
import { SignedBundles } from '../support/signed-bundles.ts'
import { type Check, checkForUpdate } from '../support/updater-model.ts'

/** The newest generation of the model, which is the one whose code is asked. */
const PLUGIN = '2.14.1'
const PROGRAM = join(import.meta.dirname, 'target/debug/updater')
const VERSIONS = ['1.8.4', '1.8.5-alpha.2', '1.8.5-alpha.10', '1.8.5-beta.1', '1.8.5', '1.9.0-rc.1']
const KINDS = Object.keys(FILES) as Kind[]
const BYTES = 'bytes of a bundle'

type Answer = 'current' | { readonly update: string } | { readonly refused: string }

let signed: SignedBundles
/** A signature of the bundle for each version, by the real Tauri CLI. */
const signatures = new Map<string, string>()
const folder = mkdtempSync(join(tmpdir(), 'release-tracks-updater-'))

beforeAll(async () => {
  signed = await SignedBundles.make()
  for (const version of VERSIONS) {
    const file = join(folder, `App_${version}.bin`)
    writeFileSync(file, BYTES)
    await signed.sign(file, 'app', '--app-version', version)
    signatures.set(version, readFileSync(`${file}.sig`, 'utf8'))
  }
})
afterAll(() => {
  signed.remove()
  rmSync(folder, { recursive: true, force: true })
})

function ask(questions: readonly object[]): Answer[] {
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
  const output = execFileSync(PROGRAM, { input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const versionOf = (text: string) => parseVersion(text) as Version

/** A manifest as the step makes it, each bundle signed for a version. */
function manifestOf(version: string, kinds: readonly Kind[], signedFor: string): UpdaterManifest {
  const bundles = kinds.map((kind): Bundle => {
    const name = parseBundleName(FILES[kind].replace('{v}', version)) as Bundle['name']
    return { name, digest: kind, signature: signedFor }
  })
  const place = { baseUrl: `https://x.example/d/v${version}`, pubDate: '2026-01-01T00:00:00Z' }
  return makeManifest({
    track: 'tray',
    version: versionOf(version),
    tag: `v${version}`,
    ...place,
    bundles,
    required: [],
  })
}

/** What the model calls an answer: whether the installer that would run is the app's own is not part of this code. */
function inWordsOf(check: Check): string {
  if (typeof check !== 'string') return 'update'
  return check === 'other installer' ? 'update' : check
}

function inWords(answer: Answer): string {
  if (answer === 'current') return 'up to date'
  if ('update' in answer) return 'update'
  if (answer.refused.startsWith('TargetsNotFound')) return 'no entry'
  return answer.refused.startsWith('SignedVersionMismatch') ? 'signed for another' : answer.refused
}

test('the model answers as the code of the updater does, for every app, manifest and signature', () => {
  const cases = VERSIONS.flatMap((current) =>
    VERSIONS.flatMap((announced) =>
      [KINDS, ...KINDS.map((without) => KINDS.filter((kind) => kind !== without)), KINDS.slice(0, 2)].flatMap((kinds) =>
        [announced, '1.8.4'].flatMap((signedFor) =>
          KINDS.map((installer) => ({ current, announced, kinds, signedFor, installer })),
        ),
      ),
    ),
  )
  const pubkey = signed.publicKey()
  const answers = ask(
    cases.map(({ current, announced, kinds, signedFor, installer }) => ({
      manifest: formatManifest(manifestOf(announced, kinds, signatures.get(signedFor) as string)),
      current,
      os: installer === 'nsis' || installer === 'msi' ? 'windows' : 'linux',
      installer,
      pubkey,
      bundle: BYTES,
    })),
  )
  const said = cases.map((each, at) => ({ ...each, says: inWords(answers[at] as Answer) }))
  const model = cases.map((each) => {
    const target = each.installer === 'nsis' || each.installer === 'msi' ? 'windows-x86_64' : 'linux-x86_64'
    const app = { plugin: PLUGIN, version: versionOf(each.current), target, installer: each.installer } as const
    const check = checkForUpdate(app, manifestOf(each.announced, each.kinds, each.signedFor))
    return { ...each, says: inWordsOf(check) }
  })
  expect(new Set(said.map(({ says }) => says))).toEqual(
    new Set(['up to date', 'update', 'no entry', 'signed for another']),
  )
  expect(said).toEqual(model)
})

test('a public key is read by the step where the updater can read it, and refused where it cannot', () => {
  const key = signed.publicKey()
  const text = Buffer.from(key, 'base64').toString()
  const [, second = ''] = text.split('\n')
  const wrapped = key.replace(/.{40}/g, '$&\n')
  const keys = [
    key,
    `${key}\n`,
    ` ${key}`,
    wrapped,
    text,
    second,
    '',
    `${key.slice(0, -4)}`,
    Buffer.from(second).toString('base64'),
  ]
  const manifest = formatManifest(manifestOf('1.8.5', KINDS, signatures.get('1.8.5') as string))
  const asked = keys.map((pubkey) => ({
    manifest,
    current: '1.8.4',
    os: 'linux',
    installer: 'deb',
    pubkey,
    bundle: BYTES,
  }))
  const reads = (each: string) => {
    try {
      parsePublicKey(each, 'tauri.conf.json')
      return true
    } catch {
      return false
    }
  }
  const plugin = ask(asked).map((answer) => inWords(answer) === 'update')
  expect(keys.map((each, at) => [each, reads(each), plugin[at]])).toEqual(
    keys.map((each, at) => [each, plugin[at], plugin[at]]),
  )
  expect(plugin.filter(Boolean)).toHaveLength(1)
})

test('bytes that were changed, and the key of somebody else, are refused', () => {
  const manifest = formatManifest(manifestOf('1.8.5', KINDS, signatures.get('1.8.5') as string))
  const question = {
    manifest,
    current: '1.8.4',
    os: 'linux',
    installer: 'deb',
    pubkey: signed.publicKey(),
    bundle: BYTES,
  }
  const [right, changed, other] = ask([
    question,
    { ...question, bundle: `${BYTES}!` },
    { ...question, pubkey: signed.publicKey('other') },
  ])
  expect([right, changed, other]).toEqual([
    { update: expect.stringContaining('_amd64.deb') },
    { refused: expect.stringContaining('Minisign') },
    { refused: expect.stringContaining('Minisign') },
  ])
})
