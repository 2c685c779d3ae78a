import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { type PublicationRequest, planPublication } from '../../../shared/core/updater-manifest/publication.ts'
import { parseVersion } from '../../../shared/core/versions/version.ts'

const version = (text: string) => {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(text)
  return parsed
}

function problemsOf(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ReleaseTracksError)
      return error.problems.map(({ message, place }) => `${place?.file ?? ''} ${message}`.trim())
    throw error
  }
  throw new Error('expected a refusal')
}

const text = (of: string, extra = '', ...keys: string[]) => {
  const platforms = Object.fromEntries(keys.map((key) => [key, { signature: 's', url: 'https://x.example/app' }]))
  return `${JSON.stringify({ version: of, notes: extra, pub_date: '2025-01-31T12:00:00Z', platforms }, undefined, 2)}\n`
}
const LADDER = ['alpha', 'beta', 'rc']

/** The manifest files of all channels, with what stands on each: a version, a whole text, or nothing. */
const filesOf = (standing: Record<string, string>) =>
  [...LADDER, 'live'].map((channel) => {
    const there = standing[channel]
    const path = `release-manifests/tray-${channel}.json`
    return there === undefined ? { channel, path } : { channel, path, text: parseVersion(there) ? text(there) : there }
  })

/** The text of a manifest whose keys lead to some files. */
const serving = (of: string, files: Record<string, string>) => {
  const platforms = Object.fromEntries(
    Object.entries(files).map(([key, file]) => [key, { signature: 's', url: `https://x.example/d/${file}` }]),
  )
  return JSON.stringify({ version: of, platforms })
}

/** A publication of a version, by what stands on each channel. */
function publish(of: string, standing: Record<string, string>, changes: Partial<PublicationRequest> = {}) {
  const parsed = version(of)
  const files = filesOf(standing)
  const channel = parsed.prerelease?.channel ?? 'live'
  return planPublication({
    version: parsed,
    channel,
    text: text(of),
    ladder: LADDER,
    files,
    converge: true,
    createChannels: false,
    withdrawn: [],
    ...changes,
  })
}
const written = (plan: ReturnType<typeof publish>) =>
  plan.decisions.filter(({ write }) => write).map(({ channel }) => channel)
const reasons = (plan: ReturnType<typeof publish>) => plan.decisions.map(({ reason }) => reason)

describe('a publication', () => {
  test('of a newer version replaces the older, in the file of the channel', () => {
    const plan = publish('1.8.5-alpha.5', { alpha: '1.8.5-alpha.4' })
    expect(plan.writes).toEqual([{ path: 'release-manifests/tray-alpha.json', text: text('1.8.5-alpha.5') }])
    expect(reasons(plan)).toEqual(['1.8.5-alpha.5 follows 1.8.5-alpha.4 on alpha.'])
  })

  test('incident 25: the first one of a channel is written', () => {
    const plan = publish('1.8.5-alpha.1', {})
    expect(written(plan)).toEqual(['alpha'])
    expect(reasons(plan)).toEqual(['1.8.5-alpha.1 is the first version on alpha.'])
  })

  test('incident 2: a channel that begins after a higher one overtook it begins there, as in the other order', () => {
    const late = publish('1.8.5-alpha.1', { rc: '1.8.5-rc.1', live: '1.8.5' })
    expect(late.writes).toEqual([{ path: 'release-manifests/tray-alpha.json', text: text('1.8.5') }])
    expect(reasons(late)).toEqual(['1.8.5 on live already overtook 1.8.5-alpha.1: alpha begins with it.'])
    const early = publish('1.8.5', { alpha: '1.8.5-alpha.1' })
    expect(early.writes).toContainEqual(late.writes[0])
    const alone = publish('1.8.5-alpha.1', { live: '1.8.5' }, { converge: false })
    expect(alone.writes).toEqual([{ path: 'release-manifests/tray-alpha.json', text: text('1.8.5-alpha.1') }])
    expect(reasons(publish('1.8.6-alpha.1', { live: '1.8.5' }))).toEqual([
      '1.8.6-alpha.1 is the first version on alpha.',
    ])
  })

  test('incident 2: an older version does not replace a newer one, and the plan says so', () => {
    const plan = publish('1.8.5-alpha.4', { alpha: '1.8.5-alpha.5' })
    expect(plan.writes).toEqual([])
    expect(reasons(plan)).toEqual([
      'alpha already has 1.8.5-alpha.5, which is newer than 1.8.5-alpha.4: a channel never goes back.',
    ])
  })

  test.each([
    ['1.8.5-alpha.10', '1.8.5-alpha.9', true],
    ['1.8.5-alpha.2', '1.8.5-alpha.10', false],
    ['1.8.5-alpha.9', '1.8.5', false],
    ['1.8.6-alpha.1', '1.8.5', true],
    ['1.8.5-alpha.9', '1.8.5-beta.1', false],
  ])('incident 2: by SemVer, %s over %s on alpha: %s', (of, alpha, write) => {
    expect(written(publish(of, { alpha }))).toEqual(write ? ['alpha'] : [])
  })

  test('takes the place of a withdrawn version, and begins a channel again where all of its own are withdrawn', () => {
    const withdrawn = [version('1.8.6'), version('1.8.6-rc.1')]
    const files = filesOf({ live: '1.8.6', beta: '1.8.6', alpha: '1.8.7-alpha.1' }).map((file) =>
      file.channel === 'rc' ? { ...file, former: text('1.8.6-rc.1') } : file,
    )
    const plan = publish('1.8.5', {}, { withdrawn, files })
    expect(written(plan)).toEqual(['live', 'rc', 'beta'])
    expect(reasons(plan)).toEqual([
      '1.8.5 replaces 1.8.6 on live, which is withdrawn.',
      'rc begins again with 1.8.5, as 1.8.6-rc.1 is withdrawn.',
      '1.8.5 replaces 1.8.6 on beta, which is withdrawn.',
      'alpha has 1.8.7-alpha.1, which is newer than 1.8.5.',
    ])
  })

  describe('with fewer platforms', () => {
    const [both, one] = [['darwin-aarch64', 'linux-x86_64'], ['linux-x86_64']]

    test.each(['live', 'alpha'])('than the very version serves on %s is refused', (channel) => {
      const standing = { live: text('1.8.5', '', ...one), [channel]: text('1.8.5', '', ...both) }
      const again = { text: text('1.8.5', 'again', ...one) }
      expect(problemsOf(() => publish('1.8.5', standing, again))).toEqual([
        `release-manifests/tray-${channel}.json ${channel} serves 1.8.5 for darwin-aarch64 already, and this manifest of 1.8.5 does not: apps there would find no update.`,
      ])
    })

    test('than an older version served is written, and says so of each channel', () => {
      const standing = {
        live: text('1.8.5', '', ...both),
        alpha: text('1.8.4', '', ...both),
        beta: text('1.8.4', '', ...one),
      }
      const { decisions } = publish('1.8.6', standing, { text: text('1.8.6', '', ...one) })
      expect(decisions.map(({ channel, write, lost }) => [channel, write, lost])).toEqual([
        ['live', true, ['darwin-aarch64']],
        ['rc', false, []],
        ['beta', true, []],
        ['alpha', true, ['darwin-aarch64']],
      ])
      expect(decisions[0]?.reason).toBe('1.8.6 follows 1.8.5 on live, without darwin-aarch64, which 1.8.5 served.')
    })

    test('than a version that is newer changes nothing, and with more all is well', () => {
      expect(
        publish('1.8.5', { live: text('1.8.6', '', ...both) }, { text: text('1.8.5', '', ...one) }).decisions[0],
      ).toMatchObject({ write: false, lost: [] })
      expect(
        publish('1.8.5', { live: text('1.8.5', '', ...one) }, { text: text('1.8.5', '', ...both) }).decisions[0],
      ).toMatchObject({ write: true, lost: [] })
    })
  })

  test('of the same content commits nothing, also when only the date differs', () => {
    const other = text('1.8.5').replace('2025-01-31', '2025-02-28')
    const plan = publish('1.8.5', { live: other })
    expect(plan.writes).toEqual([])
    expect(reasons(plan)[0]).toBe('live already has 1.8.5 with the same content.')
  })

  test('of the same version built again replaces its signatures everywhere it stands', () => {
    expect(written(publish('1.8.5', { live: '1.8.5', alpha: '1.8.5' }, { text: text('1.8.5', 'again') }))).toEqual([
      'live',
      'alpha',
    ])
  })

  test('converges the lower channels that it overtakes, in the same plan, and never the higher ones', () => {
    const standing = { alpha: '1.8.5-alpha.9', beta: '1.8.4', rc: '1.8.6-rc.1', live: '1.8.3' }
    expect(written(publish('1.8.5', standing))).toEqual(['live', 'beta', 'alpha'])
    expect(written(publish('1.8.5-beta.1', standing))).toEqual(['beta', 'alpha'])
    expect(written(publish('1.8.5-alpha.10', standing))).toEqual(['alpha'])
    expect(written(publish('1.8.5', standing, { converge: false }))).toEqual(['live'])
  })

  test('leaves a lower channel alone that never published', () => {
    expect(written(publish('1.8.5', { alpha: '1.8.4-alpha.1' }))).toEqual(['live', 'alpha'])
  })

  test('that comes too late for its channel changes no other one either', () => {
    const plan = publish('1.8.5', { live: '1.8.6', alpha: '1.8.5-alpha.1' })
    expect(plan.writes).toEqual([])
    expect(plan.decisions).toHaveLength(1)
  })

  test('that stands already still converges what an earlier run left', () => {
    expect(written(publish('1.8.5', { live: '1.8.5', alpha: '1.8.5-alpha.1' }))).toEqual(['alpha'])
  })
})

describe('a published manifest that cannot be read stops the publication', () => {
  test.each([
    ['empty', '', 'The manifest is not a JSON object.'],
    ['conflict markers', '<<<<<<< HEAD\n{}', 'The manifest is not a JSON object.'],
    ['a list', '[]', 'The manifest is not a JSON object.'],
    ['no version', '{"platforms":{}}', 'The manifest has no version.'],
    [
      'another shape of version',
      text('1.8.5+build'),
      'The manifest has the version "1.8.5+build", which is neither X.Y.Z nor X.Y.Z-channel.N.',
    ],
    ['no platforms', '{"version":"1.8.4"}', 'The manifest has no platforms.'],
  ])('%s', (_, alpha, message) => {
    expect(problemsOf(() => publish('1.8.5-alpha.1', { alpha }))).toEqual([
      `release-manifests/tray-alpha.json ${message}`,
    ])
  })

  test('all of them at once, and only those that the publication compares with', () => {
    expect(problemsOf(() => publish('1.8.5', { alpha: 'x', rc: 'y' }))).toHaveLength(2)
    expect(written(publish('1.8.5-alpha.1', { alpha: '1.8.4', rc: 'y', live: 'x' }))).toEqual(['alpha'])
    expect(problemsOf(() => publish('1.8.5-alpha.1', { rc: 'y', live: 'x' }))).toHaveLength(2)
    expect(written(publish('1.8.5', { alpha: 'x' }, { converge: false }))).toEqual(['live'])
  })

  test('with a v before its version it is read: the updater takes that too', () => {
    expect(written(publish('1.8.5', { live: text('v1.8.6') }))).toEqual([])
  })

  test('a channel that is none is refused', () => {
    expect(problemsOf(() => publish('1.8.5-nightly.1', {}))).toEqual(['There is no channel "nightly".'])
  })
})

describe('a bare key keeps its kind of installer', () => {
  const APPIMAGE = {
    'linux-x86_64': 'App%201_1.8.4_amd64.AppImage',
    'linux-x86_64-appimage': 'App_1.8.4_amd64.AppImage',
  }
  const DEB = { 'linux-x86_64': 'App_1.8.5_amd64.deb', 'linux-x86_64-deb': 'App_1.8.5_amd64.deb' }

  test.each<[string, Record<string, string>, Record<string, string>, string | undefined]>([
    ['an AppImage to a .deb', APPIMAGE, DEB, 'serves "linux-x86_64" with an AppImage'],
    ['an MSI to NSIS', { 'windows-x86_64': 'A.msi' }, { 'windows-x86_64': 'A-setup.exe' }, 'with an MSI'],
    ['NSIS to its archive', { 'windows-x86_64': 'A-setup.exe' }, { 'windows-x86_64': 'A-setup.nsis.zip' }, undefined],
    ['its own key alone', { 'linux-x86_64-deb': 'A.AppImage' }, { 'linux-x86_64-deb': 'A.deb' }, undefined],
    ['what the name does not say', { 'linux-x86_64': 'download?id=1' }, { 'linux-x86_64': 'A.deb' }, undefined],
    ['a key that goes', APPIMAGE, { 'linux-aarch64': 'A.deb' }, undefined],
  ])('from %s', (_, standing, coming, said) => {
    const run = () => publish('1.8.5', { live: serving('1.8.4', standing) }, { text: serving('1.8.5', coming) })
    if (said === undefined) expect(run().writes).toHaveLength(1)
    else expect(run).toThrow(said)
  })

  test('on every channel that gets it, and on none that does not', () => {
    const [old, coming] = [serving('1.8.4', APPIMAGE), serving('1.8.5', DEB)]
    const standing = { alpha: serving('1.9.0-alpha.1', APPIMAGE), beta: old, live: old }
    const run = (converge: boolean) => () => publish('1.8.5', standing, { text: coming, converge })
    expect(run(true)).toThrow(/live serves[\s\S]*beta serves/)
    expect(run(true)).not.toThrow(/alpha serves/)
    expect(() => publish('1.8.3', standing, { text: serving('1.8.3', DEB) })).not.toThrow()
  })
})

test('with createChannels a live version begins the lower channels that have none, and a pre-release begins none', () => {
  const written = (of: string, createChannels: boolean) =>
    publish(of, { live: '1.8.4' }, { createChannels }).decisions.flatMap(({ channel, write }) => (write ? channel : []))
  expect(written('1.8.5', true)).toEqual(['live', 'rc', 'beta', 'alpha'])
  expect(written('1.8.5', false)).toEqual(['live'])
  expect(written('1.8.5-rc.1', true)).toEqual(['rc'])
})
