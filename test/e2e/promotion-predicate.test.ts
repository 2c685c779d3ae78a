import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { runAction } from '../support/action.ts'
import { GIT_ENV, Remote } from '../support/remote.ts'
import { productFiles, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const SCHEMA = join(import.meta.dirname, '../../schema/release-tracks-promotion.schema.json')

let signed: SignedBundles
let remote: Remote
let temporary: string
beforeAll(async () => {
  signed = SignedBundles.make()
  temporary = mkdtempSync(join(tmpdir(), 'release-tracks-predicates-'))
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
  tagRemote(remote, 'tray-v1.8.4')
  for (const tag of ['tray-v1.8.5-beta.1', 'tray-v1.8.5-rc.1']) tagRemote(remote, tag)
  const env = { ...GIT_ENV, GIT_COMMITTER_DATE: '2026-02-04T00:00:00Z' }
  const message = 'tray 1.8.5\n\nRelease-Track: tray\nPromoted-From: tray-v1.8.5-rc.1\n'
  execFileSync('git', ['tag', '-a', '-m', message, 'tray-v1.8.5', 'next'], { cwd: remote.bare, env })
})
afterAll(() => {
  remote.remove()
  signed.remove()
  rmSync(temporary, { recursive: true, force: true })
})

/** Publishes a tag; gives the text of the predicate, and the manifest that was written for attesting it. */
async function publish(tag: string, inputs: Record<string, string> = {}) {
  const folder = remote.checkout(tag)
  const asked = { 'artifacts-dir': signed.copy(), tag, publish: 'true', output: 'latest.json', ...inputs }
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: temporary }
  const run = await runAction('write-updater-manifest', folder, asked, { env })
  expect([run.code, run.log]).toEqual([0, expect.not.stringContaining('::error')])
  const path = run.outputs['predicate-path'] as string
  return {
    text: path === '' ? '' : readFileSync(path, 'utf8'),
    subject: readFileSync(join(folder, run.outputs['manifest-path'] as string), 'utf8'),
  }
}

test('a predicate says how the channel came to the manifest, and a run that finds it done says the same', async () => {
  const texts = { beta: await publish('tray-v1.8.5-beta.1'), rc: await publish('tray-v1.8.5-rc.1') }
  const live = await publish('tray-v1.8.5')
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  for (const { text } of [texts.beta, texts.rc, live])
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
  const said = { 'schema-version': 1, track: 'tray', commit: remote.at('tray-v1.8.5') }
  expect(JSON.parse(texts.beta.text)).toMatchObject({
    channel: 'beta',
    replaces: null,
    'promoted-from': null,
    converged: [],
  })
  expect(JSON.parse(texts.rc.text)).toMatchObject({ channel: 'rc', tag: 'tray-v1.8.5-rc.1', converged: ['beta'] })
  expect(JSON.parse(live.text)).toEqual({
    ...{ ...said, channel: 'live', version: '1.8.5', tag: 'tray-v1.8.5' },
    ...{ 'promoted-from': 'tray-v1.8.5-rc.1', replaces: null, converged: ['rc', 'beta'] },
  })
  // The subject is what clients get.
  expect(remote.file('main', 'release-manifests/tray-live.json')).toBe(live.subject)
  expect((await publish('tray-v1.8.5')).text).toBe(live.text)
})

test('it names what was replaced, and the same when it is asked again', async () => {
  tagRemote(remote, 'tray-v1.8.6', 'next', '2026-02-05T00:00:00Z')
  const first = await publish('tray-v1.8.6')
  expect(JSON.parse(first.text)).toMatchObject({ version: '1.8.6', replaces: '1.8.5', 'promoted-from': null })
  expect((await publish('tray-v1.8.6')).text).toBe(first.text)
})

test('a version that the channel does not get, or one that is not published, has none', async () => {
  expect((await publish('tray-v1.8.4')).text).toBe('')
  expect((await publish('tray-v1.8.6', { publish: 'false' })).text).toBe('')
})
