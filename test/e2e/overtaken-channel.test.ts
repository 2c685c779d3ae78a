import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { Remote } from '../support/remote.ts'
import { productFiles, publishedManifest, SignedBundles } from '../support/signed-bundles.ts'

const ON_GITHUB = { env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' } }
const BELOW =
  "tray-v1.8.1-alpha.2 is below tray-v1.8.1-beta.1, which alpha's users have: their app will not offer it. Promote to beta again, which goes to alpha as well, or start the next version on alpha with `bump: minor`."

let signed: SignedBundles
let remote: Remote
beforeAll(async () => {
  signed = SignedBundles.make()
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey())))
  fix(0)
  for (const channel of ['alpha', 'beta']) await publish((await cut(channel)).outputs.tag)
})
afterAll(() => {
  remote.remove()
  signed.remove()
})

function fix(number: number): void {
  remote.commit(`fix(tray): ${number}`, { 'crates/client/src/main.rs': `fn main() { lamp(${number}) }\n` })
}

function cut(channel: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
  return runAction('bump-version', remote.checkout(), { tracks: 'tray', channel, ...inputs }, ON_GITHUB)
}

function publish(tag = ''): Promise<ActionResult> {
  const inputs = { 'artifacts-dir': signed.copy(), tag, publish: 'true' }
  return runAction('write-updater-manifest', remote.checkout(tag), inputs, ON_GITHUB)
}

/** The warnings about what stands above, among those about signatures and workflows. */
const warnings = ({ log }: ActionResult) =>
  log.match(/^::warning::.*(?:is below|is offered to no one).*/gm)?.map((line) => line.replace('::warning::', '')) ?? []
const alpha = () => publishedManifest(remote, 'alpha')?.version

test('an alpha after the beta of its X.Y.Z keeps its number, and a warning says before it is built that nobody gets it', async () => {
  expect(alpha()).toBe('1.8.1-beta.1')
  fix(1)
  const [plan, cutNow] = [await cut('alpha', { 'dry-run': 'true' }), await cut('alpha')]
  expect([plan, cutNow].map(warnings)).toEqual([[`tray: ${BELOW}`], [`tray: ${BELOW}`]])
  expect(cutNow.outputs).toMatchObject({ tag: 'tray-v1.8.1-alpha.2', pushed: 'true' })
  for (const { summary } of [plan, cutNow]) expect(summary).toContain('tray-v1.8.1-beta.1, which')
})

test('its manifest step ends in green and warns that it is offered to nobody', async () => {
  const run = await publish('tray-v1.8.1-alpha.2')
  expect([run.code, run.outputs.published, alpha()]).toEqual([0, 'false', '1.8.1-beta.1'])
  expect(warnings(run)).toEqual([
    'tray-v1.8.1-alpha.2 is offered to no one on alpha: its users have 1.8.1-beta.1, which is above it. Where it has what 1.8.1-beta.1 lacks: Promote to beta again, which goes to alpha as well, or start the next version on alpha with `bump: minor`.',
  ])
})

test('what is said helps: another beta brings it to alpha, and so does the next minor version, without a word', async () => {
  const beta = await cut('beta')
  expect([beta.outputs.tag, warnings(beta)]).toEqual(['tray-v1.8.1-beta.2', []])
  expect(warnings(await publish(beta.outputs.tag))).toEqual([])
  expect(alpha()).toBe('1.8.1-beta.2')
  fix(2)
  const minor = await cut('alpha', { bump: 'minor' })
  expect([minor.outputs.tag, warnings(minor)]).toEqual(['tray-v1.9.0-alpha.1', []])
  expect(warnings(await publish(minor.outputs.tag))).toEqual([])
  expect(alpha()).toBe('1.9.0-alpha.1')
})

test('an older run of the same channel that ends later is no cause for a warning', async () => {
  fix(3)
  const older = await cut('alpha')
  fix(4)
  const newer = await cut('alpha')
  await publish(newer.outputs.tag)
  const run = await publish(older.outputs.tag)
  expect([run.code, run.outputs.published, warnings(run)]).toEqual([0, 'false', []])
})

test('a track without updater is told of whoever follows the channel', async () => {
  const platform = (channel: string) => cut(channel, { tracks: 'platform' })
  await platform('alpha')
  await platform('beta')
  remote.commit('fix(web): one', { 'apps/web/index.html': '<h1>one</h1>\n' })
  expect(warnings(await platform('alpha'))).toEqual([
    expect.stringMatching(
      /^platform: v[0-9.]+-alpha\.2 is below v[0-9.]+-beta\.1, which whoever follows alpha has: it does not replace that\. /,
    ),
  ])
})
