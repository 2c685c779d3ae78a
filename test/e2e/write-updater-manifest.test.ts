import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, type Around, runAction } from '../support/action.ts'
import { CONFIG } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'
import {
  BUNDLES,
  type Manifest,
  productFiles,
  publishedManifest,
  SignedBundles,
  tagRemote,
} from '../support/signed-bundles.ts'

const TAG = 'tray-v1.8.5-alpha.2'
const ON_GITHUB = { env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' } }
const PLATFORMS = [
  'darwin-aarch64',
  'darwin-aarch64-app',
  'linux-x86_64',
  'linux-x86_64-deb',
  'windows-x86_64',
  'windows-x86_64-nsis',
]

let signed: SignedBundles
beforeAll(async () => {
  signed = SignedBundles.make()
})
afterAll(() => signed.remove())

/** A remote with the two products, `main` at its first commit and `next` one ahead. */
function twoProducts(config = CONFIG): Remote {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', productFiles(signed.publicKey(), config)))
  remote.commit('feat(tray): a lamp', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' })
  return remote
}

function refsOf(remote: Remote): string {
  return git(remote.bare, 'for-each-ref')
}

/** Runs the action in a checkout of the tag, with all bundles unless told otherwise. */
function write(
  remote: Remote,
  tag: string,
  inputs: Record<string, string> = {},
  { depth = 1, around = ON_GITHUB }: { depth?: number; around?: Around } = {},
): Promise<ActionResult> {
  const folder = remote.checkout(tag, depth)
  return runAction('write-updater-manifest', folder, { 'artifacts-dir': signed.copy(), tag, ...inputs }, around)
}

const publish = (remote: Remote, tag: string, inputs: Record<string, string> = {}) =>
  write(remote, tag, { publish: 'true', ...inputs })

describe('a manifest', () => {
  let remote: Remote
  let folder: string
  let run: ActionResult
  beforeAll(async () => {
    remote = twoProducts()
    tagRemote(remote, TAG)
    folder = remote.checkout(TAG)
    const inputs = { 'artifacts-dir': signed.copy(), output: 'out/latest.json', notes: 'A lamp.' }
    run = await runAction('write-updater-manifest', folder, inputs, { ...ON_GITHUB, ref: `refs/tags/${TAG}` })
  })
  afterAll(() => remote.remove())

  test('has the version of the tag, its date, and every platform with the signature as the CLI wrote it', () => {
    expect([run.code, run.log]).toEqual([0, expect.not.stringContaining('::error')])
    const manifest = JSON.parse(run.outputs.manifest as string) as Manifest
    expect(manifest).toMatchObject({ version: '1.8.5-alpha.2', pub_date: '2026-02-03T04:05:06Z' })
    expect(Object.keys(manifest.platforms)).toEqual(PLATFORMS)
    expect(manifest.platforms['windows-x86_64-nsis']?.signature).toBe(signed.signature(BUNDLES.exe))
    expect(run.outputs).toMatchObject({ platforms: JSON.stringify(PLATFORMS), published: 'false', sha: '' })
  })

  test('incident 20: its links are made from the real tag', () => {
    const { notes, platforms } = JSON.parse(run.outputs.manifest as string) as Manifest
    expect(notes).toBe(`A lamp.\n\n${TAG}: https://github.com/acme/shop/releases/tag/${TAG}`)
    expect(platforms['linux-x86_64']?.url).toBe(`https://github.com/acme/shop/releases/download/${TAG}/App_amd64.deb`)
  })

  test('is in the output file, the one file of the checkout that changed', () => {
    expect(run.outputs['manifest-path']).toBe('out/latest.json')
    expect(readFileSync(join(folder, 'out/latest.json'), 'utf8')).toBe(run.outputs.manifest)
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('?? out/latest.json')
  })

  test('comes with a table of what was verified, and a log line a bundle', () => {
    expect(run.summary).toContain(`| \`windows-x86_64\` | \`${BUNDLES.exe}\` | ok |`)
    expect(run.log).toMatch(
      /"tray-macos\/App_aarch64\.app\.tar\.gz": signature ok by key [0-9A-F]{16}, for darwin-aarch64, darwin/,
    )
  })

  test('is the same from a full clone, from a lightweight tag and with the key as input, but for the date', async () => {
    git(remote.bare, 'tag', 'tray-v1.8.5-beta.1', remote.at(TAG))
    const both = await Promise.all([
      write(remote, TAG, { notes: 'A lamp.' }, { depth: 0 }),
      write(remote, 'tray-v1.8.5-beta.1', {
        'public-key': signed.publicKey(),
        'base-url': 'https://cdn.example.com/a',
      }),
    ])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both[0]?.outputs.manifest).toBe(run.outputs.manifest)
    const other = JSON.parse(both[1]?.outputs.manifest as string) as Manifest
    expect(other.platforms['linux-x86_64']?.url).toBe('https://cdn.example.com/a/App_amd64.deb')
    // The commit of a lightweight tag is its date.
    expect(other.pub_date).toBe('2026-01-01T00:01:00Z')
  })

  test('takes notes from a file, and names a file that is not there', async () => {
    const notes = join(folder, 'notes.md')
    writeFileSync(notes, 'From a file\r\n')
    const [fine, missing, both] = await Promise.all([
      write(remote, TAG, { 'notes-path': notes }),
      write(remote, TAG, { 'notes-path': 'no-such.md' }),
      write(remote, TAG, { 'notes-path': notes, notes: 'too' }),
    ])
    expect((JSON.parse(fine.outputs.manifest as string) as Manifest).notes).toContain('From a file\n')
    expect(missing.log).toContain('::error::notes-path: "no-such.md" cannot be read')
    expect(both.log).toContain('are both set')
  })
})

describe('publishing', () => {
  let remote: Remote
  let before: string
  let first: ActionResult
  beforeAll(async () => {
    remote = twoProducts()
    for (const n of [1, 2, 3]) tagRemote(remote, `tray-v1.8.5-alpha.${n}`)
    before = remote.at('main')
    first = await publish(remote, TAG)
  })
  afterAll(() => remote.remove())

  test('incident 25: the first manifest of a channel is committed to main, though no file was there', () => {
    const { code, outputs, log } = first
    expect([code, outputs.published, outputs.sha]).toEqual([0, 'true', remote.at('main')])
    expect(outputs['manifest-path']).toBe('release-manifests/tray-alpha.json')
    expect(remote.file('main', 'release-manifests/tray-alpha.json')).toBe(outputs.manifest)
    expect(git(remote.bare, 'log', '--format=%P %s', '-1', 'main')).toBe(
      `${before} chore: publish ${TAG} to alpha manifest`,
    )
    expect(git(remote.bare, 'log', '--format=%(trailers)', '-1', 'main').trim()).toBe(
      'Release-Track: tray\nRelease-Channel: alpha',
    )
    expect(git(remote.bare, 'diff', '--name-only', before, 'main')).toBe('release-manifests/tray-alpha.json')
    expect(log).toContain('tray: 1.8.5-alpha.2 is the first version on alpha.')
  })

  test('incident 4: next has the manifest commit in the same push, and its own work still', () => {
    expect(remote.contains('next', 'main')).toBe(true)
    expect(remote.file('next', 'crates/client/src/main.rs')).toContain('lamp')
    expect(publishedManifest(remote, 'alpha', 'next')?.version).toBe('1.8.5-alpha.2')
  })

  test('the same content again commits nothing and says so', async () => {
    const before = refsOf(remote)
    const { code, outputs, log } = await publish(remote, TAG)
    expect([code, outputs.published, outputs.sha]).toEqual([0, 'false', remote.at('main')])
    expect(log).toContain('alpha already has 1.8.5-alpha.2 with the same content')
    expect(refsOf(remote)).toBe(before)
  })

  test('incident 2: an older version that ends later succeeds, changes nothing and says so', async () => {
    const before = refsOf(remote)
    const { code, outputs, log, summary } = await publish(remote, 'tray-v1.8.5-alpha.1')
    expect([code, outputs.published]).toEqual([0, 'false'])
    expect(log).toContain(
      'alpha already has 1.8.5-alpha.2, which is newer than 1.8.5-alpha.1: a channel never goes back.',
    )
    expect(summary).toContain('a channel never goes back')
    expect(refsOf(remote)).toBe(before)
  })

  test('a newer version follows, from a checkout that keeps its index and work tree', async () => {
    const folder = remote.checkout('tray-v1.8.5-alpha.3')
    writeFileSync(join(folder, 'README.md'), 'changed\n')
    git(folder, 'rm', '-q', '--cached', 'apps/web/index.html')
    const before = git(folder, 'status', '--porcelain')
    const inputs = { 'artifacts-dir': signed.copy(), tag: 'refs/tags/tray-v1.8.5-alpha.3', publish: 'true' }
    const { outputs } = await runAction('write-updater-manifest', folder, inputs, ON_GITHUB)
    expect(outputs.published).toBe('true')
    expect(publishedManifest(remote, 'alpha')?.version).toBe('1.8.5-alpha.3')
    expect(git(folder, 'status', '--porcelain')).toBe(before)
    expect(git(folder, 'for-each-ref', 'refs/heads')).toBe('')
  })

  test('allow-downgrade, which there was once, is refused with what to do instead', async () => {
    const before = refsOf(remote)
    const { code, log } = await publish(remote, 'tray-v1.8.5-alpha.1', { 'allow-downgrade': 'true' })
    expect([code, log]).toEqual([1, expect.stringMatching(/::error.*allow-downgrade: "true" is given.*withdraw <tag>/)])
    expect(refsOf(remote)).toBe(before)
  })

  test('a manifest that cannot be read is never overwritten', async () => {
    remote.commit('fix: by hand', { 'release-manifests/tray-rc.json': '{ "version": ' }, 'main')
    tagRemote(remote, 'tray-v1.8.5-rc.1', 'next')
    const before = refsOf(remote)
    const { code, log } = await publish(remote, 'tray-v1.8.5-rc.1')
    expect([code, log]).toEqual([1, expect.stringContaining('::error file=release-manifests/tray-rc.json')])
    expect(refsOf(remote)).toBe(before)
  })
})

test('converge: a live version goes to every lower channel it overtakes, in one commit, and to none that never published', async () => {
  const remote = twoProducts()
  for (const tag of ['tray-v1.8.5-alpha.1', 'tray-v1.8.5-beta.1', 'tray-v1.8.6-beta.1', 'tray-v1.8.5', 'tray-v1.8.7'])
    tagRemote(remote, tag)
  await publish(remote, 'tray-v1.8.5-alpha.1')
  await publish(remote, 'tray-v1.8.6-beta.1')
  const before = remote.at('main')
  await publish(remote, 'tray-v1.8.5')
  expect(git(remote.bare, 'log', '--format=%s', `${before}..main`)).toBe('chore: publish tray-v1.8.5 to live manifest')
  expect(git(remote.bare, 'log', '--format=%s', '-1', 'main^')).toBe(
    'chore: publish tray-v1.8.6-beta.1 to beta, alpha manifests',
  )
  const versions = () => ['alpha', 'beta', 'rc', 'live'].map((channel) => publishedManifest(remote, channel)?.version)
  expect(versions()).toEqual(['1.8.6-beta.1', '1.8.6-beta.1', undefined, '1.8.5'])
  const { outputs } = await publish(remote, 'tray-v1.8.7', { converge: 'false' })
  expect([outputs.published, versions()]).toEqual(['true', ['1.8.6-beta.1', '1.8.6-beta.1', undefined, '1.8.7']])
  remote.remove()
})

test('incident 5: a hotfix on main and another manifest on next are merged, manifests by the side of live', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  const path = 'release-manifests/tray-alpha.json'
  remote.commit('chore: a manifest of old', { [path]: '{"version":"1.8.0","platforms":{}}\n' }, 'main')
  remote.commit('fix(web): hotfix', { 'apps/web/index.html': '<h1>fixed</h1>\n' }, 'main')
  remote.commit('chore: a manifest by hand', { [path]: '{"version":"9.9.9","platforms":{}}\n' })
  expect((await publish(remote, TAG)).outputs.published).toBe('true')
  expect(remote.contains('next', 'main')).toBe(true)
  expect(publishedManifest(remote, 'alpha', 'next')?.version).toBe('1.8.5-alpha.2')
  expect(remote.file('next', 'apps/web/index.html')).toContain('fixed')

  remote.commit('fix(web): on main', { 'apps/web/index.html': '<h1>one</h1>\n' }, 'main')
  remote.commit('fix(web): on next', { 'apps/web/index.html': '<h1>two</h1>\n' })
  tagRemote(remote, 'tray-v1.8.5-alpha.3')
  const before = refsOf(remote)
  const { code, log } = await publish(remote, 'tray-v1.8.5-alpha.3')
  expect([code, log]).toEqual([1, expect.stringContaining('apps/web/index.html')])
  expect(refsOf(remote)).toBe(before)
  remote.remove()
})

test('incident 4: after a published alpha, live fast-forwards main to next without a hand', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  await publish(remote, TAG)
  const inputs = { tracks: 'tray', channel: 'live' }
  const { code, outputs } = await runAction('bump-version', remote.checkout(), inputs)
  expect([code, outputs.tag]).toEqual([0, 'tray-v1.8.5'])
  expect(remote.at('main')).toBe(remote.at('next'))
  expect(publishedManifest(remote, 'alpha')?.version).toBe('1.8.5-alpha.2')
  remote.remove()
})

test('trunk mode: the one branch gets the manifest', async () => {
  const remote = twoProducts(CONFIG.replace('live: main', 'live: next'))
  tagRemote(remote, TAG)
  const before = remote.at('next')
  const { outputs } = await publish(remote, TAG)
  expect(outputs).toMatchObject({ published: 'true', sha: remote.at('next') })
  expect(remote.at('next^')).toBe(before)
  remote.remove()
})

describe('nothing is written or published', () => {
  let remote: Remote
  beforeAll(() => {
    remote = twoProducts()
    tagRemote(remote, TAG)
  })
  afterAll(() => remote.remove())

  /** Runs with spoilt artifacts; makes sure that it fails with one error and leaves all as it was, and gives what it says. */
  async function refused(spoil: (folder: string) => unknown, inputs: Record<string, string> = {}): Promise<string> {
    const artifacts = signed.copy()
    await spoil(artifacts)
    const before = refsOf(remote)
    const output = join(artifacts, '..', `${artifacts}.json`)
    const { code, log, outputs } = await publish(remote, TAG, { 'artifacts-dir': artifacts, output, ...inputs })
    const errors = log.split('\n').filter((line) => line.startsWith('::error'))
    expect([code, errors.length, outputs, existsSync(output)]).toEqual([1, 1, {}, false])
    expect(refsOf(remote)).toBe(before)
    return errors[0] as string
  }

  const flip = (bytes: Buffer, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes
  }
  /** Changes one of the lines of minisign text within its base64. */
  const flipLine = (text: string, line: number, at: number) => {
    const lines = Buffer.from(text, 'base64').toString('utf8').split('\n')
    lines[line] =
      line % 2 === 1
        ? flip(Buffer.from(lines[line] as string, 'base64'), at).toString('base64')
        : flip(Buffer.from(lines[line] as string), at).toString()
    return Buffer.from(lines.join('\n')).toString('base64')
  }
  const change = (path: string, edit: (bytes: Buffer) => Buffer | string) => (folder: string) =>
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path))))
  const sig = (line: number, at: number) => change(`${BUNDLES.exe}.sig`, (text) => flipLine(text.toString(), line, at))

  test.each<[string, (folder: string) => unknown, string]>([
    ['the bundle', change(BUNDLES.exe, (bytes) => flip(bytes, 3)), 'does not match the bytes of the file'],
    ['the signature', sig(1, 40), 'does not match the bytes of the file'],
    ['the key id of the signature', sig(1, 4), 'was made with key'],
    ['the trusted comment', sig(2, 30), 'has a trusted comment that was changed after signing'],
    ['the global signature', sig(3, 20), 'has a trusted comment that was changed after signing'],
  ])('incident 29: when one byte of %s is flipped', async (_, spoil, words) => {
    expect(await refused(spoil)).toContain(words)
  })

  test('incident 29: when one byte of the key is flipped, or the key is another one', async () => {
    const flipped = flipLine(signed.publicKey(), 1, 20)
    const said = await Promise.all([
      refused(() => {}, { 'public-key': flipped }),
      refused(() => {}, { 'public-key': signed.publicKey('other') }),
      refused(() => {}, { 'public-key': 'no key' }),
    ])
    expect(said[0]).toContain('does not match the bytes of the file')
    expect(said[1]).toContain('was made with key')
    expect(said[2]).toContain('The public key in the public-key input has white space')
  })

  test('incident 29: when one byte of the key in tauri.conf.json is flipped', async () => {
    const path = 'crates/client/tauri.conf.json'
    const spoilt = [flipLine(signed.publicKey(), 1, 20), flipLine(signed.publicKey(), 1, 4)]
    const tags = spoilt.map((key, index) => {
      remote.commit('chore: a key', { [path]: productFiles(key)[path] as string })
      tagRemote(remote, `tray-v1.8.5-alpha.${index + 5}`)
      return `tray-v1.8.5-alpha.${index + 5}`
    })
    const said = await Promise.all(tags.map((tag) => refused(() => {}, { tag })))
    expect(said[0]).toContain('does not match the bytes of the file')
    expect(said[1]).toContain('was made with key')
  })

  test('incident 29: when a .sig is empty or missing, or signs what is not there; all in one error', async () => {
    const said = await refused((folder) => {
      writeFileSync(join(folder, `${BUNDLES.exe}.sig`), '')
      rmSync(join(folder, `${BUNDLES.deb}.sig`))
      rmSync(join(folder, BUNDLES.mac))
    })
    expect(said).toContain(`"${BUNDLES.exe}.sig" is empty`)
    expect(said).toContain(`"${BUNDLES.deb}" has no signature`)
    expect(said).toContain(`"${BUNDLES.mac}.sig" signs a file that is not there`)
  })

  test('when a bundle is of another version by its name or by what was signed', async () => {
    const said = await refused(async (folder) => {
      const [old, renamed] = [join(folder, 'App_1.8.4_x64.msi'), join(folder, 'App_arm64-setup.exe')]
      writeFileSync(old, 'old')
      writeFileSync(renamed, 'other')
      await Promise.all([signed.sign(old), signed.sign(renamed, 'app', '--app-version', '1.8.4')])
    })
    expect(said).toContain('"App_1.8.4_x64.msi" is of version 1.8.4, and the tag asks for 1.8.5')
    expect(said).toContain('is for version "1.8.4", and the manifest announces 1.8.5-alpha.2')
  })

  test('when there is no bundle, or no such folder', async () => {
    const empty = (folder: string) => {
      for (const path of readdirSync(folder)) rmSync(join(folder, path), { recursive: true })
      writeFileSync(join(folder, 'README.txt'), '')
    }
    const [none, nowhere] = await Promise.all([
      refused(empty, { platforms: 'windows-x86_64' }),
      refused(() => {}, { 'artifacts-dir': 'no-such-folder' }),
    ])
    expect(none).toContain('there is no bundle in it')
    expect(nowhere).toContain('artifacts-dir: "no-such-folder" is not a folder')
  })

  test('incident 24: when two files of one name have other bytes; the same bytes twice are one', async () => {
    const twice = (folder: string) => {
      mkdirSync(join(folder, 'again'))
      for (const end of ['', '.sig'])
        cpSync(join(folder, BUNDLES.exe + end), join(folder, `again/App_x64-setup.exe${end}`))
    }
    const said = await refused(async (folder) => {
      twice(folder)
      writeFileSync(join(folder, 'again/App_x64-setup.exe'), 'rebuilt')
      await signed.sign(join(folder, 'again/App_x64-setup.exe'))
    })
    expect(said).toContain('have the same name but different bytes')
    const fine = signed.copy()
    twice(fine)
    expect((await write(remote, TAG, { 'artifacts-dir': fine })).code).toBe(0)
  })

  /** Puts files into the artifacts folder: signed ones with their bytes, unsigned ones too. */
  const put = async (folder: string, files: Record<string, 'signed' | 'unsigned'>, bytes = (path: string) => path) => {
    for (const [path, state] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes(path))
      if (state === 'signed') await signed.sign(join(folder, path))
    }
  }

  test.each([
    ['App_1.8.5_arm64-setup.exe', 'App_arm64-setup.exe'],
    ['App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64_de-DE.msi'],
    ['App_1.8.5_arm64-setup.exe', 'App_arm64-setup.nsis.zip'],
  ])('incident 29: when %s is not signed, though %s for the same clients is', async (unsigned, other) => {
    const said = await refused((folder) => put(folder, { [unsigned]: 'unsigned', [other]: 'signed' }))
    expect(said).toContain(`"${unsigned}" has no signature`)
  })

  test.each(['App_arm64-setup.exe', 'App_1.8.5_arm64.deb', 'App_1.8.5_x64_en-US.msi', 'MyInstaller.exe'])(
    'incidents 24 and 29: when one of two %s is not signed and has other bytes; with the same bytes they are one',
    async (file) => {
      const twins = { [`x64/a/${file}`]: 'signed', [`x64/b/${file}`]: 'unsigned' } as const
      const said = await refused(async (folder) => {
        rmSync(join(folder, dirname(BUNDLES.exe)), { recursive: true })
        await put(folder, twins)
      })
      expect(said).toContain(`"x64/a/${file}" and "x64/b/${file}" have the same name but different bytes`)
      const fine = signed.copy()
      rmSync(join(fine, dirname(BUNDLES.exe)), { recursive: true })
      await put(fine, twins, () => 'the same')
      const { code, outputs } = await write(remote, TAG, { 'artifacts-dir': fine })
      expect([code, outputs.manifest]).toEqual([0, expect.stringContaining(`/${file}"`)])
    },
  )

  test('when two signed bundles claim the same clients, and it names both', async () => {
    const [german, french] = ['App_1.8.5_x64_de-DE.msi', 'App_1.8.5_x64_fr-FR.msi']
    const msi = { [german as string]: 'signed', [french as string]: 'signed' } as const
    const said = await refused((folder) => put(folder, { ...msi, 'App_1.8.5_x64-setup.exe': 'signed' }))
    expect(said).toContain(`"${german}" and "${french}" are several languages for windows-x86_64-msi`)
    expect(said).toContain(`"App_1.8.5_x64-setup.exe" and "${BUNDLES.exe}" are several bundles for windows-x86_64-nsis`)
  })

  test('when a required platform is missing or no platform at all', async () => {
    const platforms = 'windows-x86_64, linux-aarch64\ndarwin-arm64'
    const said = await refused(() => {}, { platforms, 'base-url': 'ftp://example.com' })
    expect(said).toContain('No bundle serves "linux-aarch64", which is required.')
    expect(said).toContain('"darwin-arm64" is not a platform of the Tauri updater.')
    expect(said).toContain('The base URL "ftp://example.com"')
    expect(said).not.toContain('No bundle serves "windows-x86_64"')
  })

  test('when a link leads out of the artifacts folder', async () => {
    const outside = signed.copy()
    const said = await refused((folder) => {
      rmSync(join(folder, BUNDLES.exe))
      symlinkSync(join(outside, BUNDLES.exe), join(folder, BUNDLES.exe))
      symlinkSync(outside, join(folder, 'more'))
      symlinkSync('nowhere', join(folder, 'App_arm64.deb'))
    })
    expect(said).toContain(`"${BUNDLES.exe}" is a link out of the artifacts folder`)
    expect(said).toContain('"more" is a link out of the artifacts folder')
    expect(said).toContain('"App_arm64.deb" is a link to nothing')
  })

  test('when the tag is unknown, of no track or not there, or its track has no updater', async () => {
    remote.commit('chore: platform', {})
    tagRemote(remote, 'v1.8.5')
    const say = (tag: string) => refused(() => {}, { tag })
    const said = await Promise.all(['web-v1.0.0', 'tray-v1.8.5-gamma.1', 'tray-v1.8.9', 'v1.8.5'].map(say))
    expect(said[0]).toContain('The tag "web-v1.0.0" belongs to no track.')
    expect(said[1]).toContain('is on the channel "gamma"')
    expect(said[2]).toContain('The tag "tray-v1.8.9" does not exist on the remote.')
    expect(said[3]).toContain('belongs to track platform, which has no updater')
  })
})

test('what is passed over for want of a signature it does not need is told in log and summary', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  const artifacts = signed.copy()
  for (const file of ['App_arm64-setup.exe', 'App_arm64-setup.nsis.zip', 'tray.exe'])
    writeFileSync(join(artifacts, file), file)
  await signed.sign(join(artifacts, 'App_arm64-setup.nsis.zip'))
  const { code, log, summary, outputs } = await write(remote, TAG, { 'artifacts-dir': artifacts })
  expect([code, outputs.platforms]).toEqual([0, expect.stringContaining('windows-aarch64-nsis')])
  expect(log).toContain(
    '"App_arm64-setup.exe": passed over, it is not signed, and "App_arm64-setup.nsis.zip" is, its archive for the updater',
  )
  expect(log).toContain('"tray.exe": passed over, it is not signed, and an .exe without "setup" in its name')
  expect(summary).toContain('`tray.exe` was passed over')
  remote.remove()
})

test('a track without updater gets a manifest by public-key, and without one is told what to do', async () => {
  const remote = twoProducts()
  tagRemote(remote, 'v1.8.5')
  const [fine, keyless] = await Promise.all([
    write(remote, 'v1.8.5', { 'public-key': signed.publicKey() }),
    write(remote, 'v1.8.5'),
  ])
  expect(fine.outputs).toMatchObject({ 'manifest-path': '', published: 'false', platforms: JSON.stringify(PLATFORMS) })
  expect([keyless.code, keyless.log]).toEqual([1, expect.stringContaining('updater.tauri-config of the track')])
  remote.remove()
})

test('the key is the one of the tag, not of the branch that moved on, and another one by input is warned about', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  const path = 'crates/client/tauri.conf.json'
  remote.commit('chore: another key', { [path]: productFiles(signed.publicKey('other'))[path] as string })
  tagRemote(remote, 'tray-v1.8.5-alpha.3')
  const next = (inputs: Record<string, string>) =>
    runAction('write-updater-manifest', remote.checkout(), { 'artifacts-dir': signed.copy(), ...inputs }, ON_GITHUB)
  const [old, other] = await Promise.all([
    next({ tag: TAG }),
    next({ tag: 'tray-v1.8.5-alpha.3', 'public-key': signed.publicKey() }),
  ])
  expect([old.code, old.log]).toEqual([0, expect.not.stringContaining('::warning')])
  expect([other.code, other.log]).toEqual([0, expect.stringContaining(`::warning file=${path}`)])
  remote.remove()
})

test.each<[string, (minisign: string) => string, number, string]>([
  ['the text of the .pub file, decoded', (minisign) => minisign, 1, 'is the text of minisign'],
  ['the line of the key alone', (minisign) => minisign.trim().split('\n')[1] as string, 1, 'only its second line'],
  ['with other line ends', (minisign) => Buffer.from(minisign.replaceAll('\n', '\r\n')).toString('base64'), 0, 'ok'],
])('a key is one that apps can read: %s', async (_, write, exit, said) => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  const minisign = Buffer.from(signed.publicKey(), 'base64').toString()
  const inputs = { 'artifacts-dir': signed.copy(), tag: TAG, 'public-key': write(minisign) }
  const { code, log } = await runAction('write-updater-manifest', remote.checkout(), inputs, ON_GITHUB)
  expect([code, log]).toEqual([exit, expect.stringContaining(said)])
  expect(log).not.toContain('::warning')
  remote.remove()
})

test('incident 29: a signature for X.Y.Z is refused, as apps do from tauri-plugin-updater 2.12.0 on; with an older one it is warned about', async () => {
  const artifacts = signed.copy()
  await signed.sign(join(artifacts, BUNDLES.exe), 'app', '--app-version', '1.8.5')
  const tried = ['2.11.0', '2.12.0', undefined].map(async (plugin) => {
    const remote = twoProducts()
    const entry = plugin && `\n[[package]]\nname = "tauri-plugin-updater"\nversion = "${plugin}"\n`
    if (entry) remote.commit('chore: an updater', { 'Cargo.lock': `${remote.file('next', 'Cargo.lock')}\n${entry}` })
    tagRemote(remote, TAG)
    const { code, log } = await write(remote, TAG, { 'artifacts-dir': artifacts })
    remote.remove()
    return [code, log]
  })
  const said = (level: string) =>
    expect.stringMatching(
      new RegExp(`^::${level}[^:]*::.*is for version "1\\.8\\.5", .* announces 1\\.8\\.5-alpha\\.2`, 'm'),
    )
  expect(await Promise.all(tried)).toEqual([
    [0, said('warning')],
    [1, said('error')],
    [1, said('error')],
  ])
})

test('bundles that Tauri named X.Y.Z for a pre-release of it hold an app that is never updated, unless it compares by itself', async () => {
  const named = signed.copy()
  const file = join(named, 'tray-windows/App_1.8.5_x64-setup.exe')
  renameSync(join(named, BUNDLES.exe), file)
  rmSync(join(named, `${BUNDLES.exe}.sig`))
  await signed.sign(file)
  const compares = { 'crates/client/src/updates.rs': '// .default_version_comparator(|mine, release| true)\n' }
  const told = [{}, compares].map(async (files) => {
    const remote = twoProducts()
    remote.commit('feat: updates', files, 'next')
    tagRemote(remote, TAG)
    const { code, log } = await write(remote, TAG, { 'artifacts-dir': named })
    remote.remove()
    return [code, log.match(/^::warning.*/gm)]
  })
  const warning = expect.stringMatching(
    /named for 1\.8\.5, so the app in it takes itself for that.*tauri build --config/,
  )
  expect(await Promise.all(told)).toEqual([
    [0, [warning]],
    [0, null],
  ])
})

test('a bundle without a version that was signed before the tag was made is warned about; a lightweight tag has no such time', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG, 'next', '2090-01-01T00:00:00Z')
  git(remote.bare, 'tag', 'tray-v1.8.5-alpha.3', remote.at(TAG))
  const [dated, lightweight] = await Promise.all([write(remote, TAG), write(remote, 'tray-v1.8.5-alpha.3')])
  expect([dated.code, dated.log.match(/^::warning::.*before the tag was made at 2090-01-01T00:00:00Z/gm)]).toEqual([
    0,
    [BUNDLES.exe, BUNDLES.deb, BUNDLES.mac].toSorted().map((path) => expect.stringContaining(path)),
  ])
  expect([lightweight.code, lightweight.log]).toEqual([0, expect.not.stringContaining('::warning')])
  remote.remove()
})

test('a bundle of 200 MB and 3,000 other files take little memory', async () => {
  const remote = twoProducts()
  tagRemote(remote, TAG)
  const artifacts = signed.copy()
  const big = join(artifacts, 'App_x86_64.AppImage')
  writeFileSync(big, '')
  truncateSync(big, 200 * 1024 * 1024)
  await signed.sign(big)
  mkdirSync(join(artifacts, 'many'))
  for (let at = 0; at < 3000; at++) writeFileSync(join(artifacts, 'many', `${at}.bin`), '')
  const report = "process.on('exit',()=>console.log('peak='+process.resourceUsage().maxRSS))"
  const around = { env: { ...ON_GITHUB.env, NODE_OPTIONS: `--import=data:text/javascript,${report}` } }
  const { code, log, outputs } = await write(remote, TAG, { 'artifacts-dir': artifacts }, { around })
  expect([code, outputs.platforms]).toEqual([0, expect.stringContaining('linux-x86_64-appimage')])
  // An empty Node program has about 45 MB of it; the bundle would be 200.
  expect(Number(/peak=(\d+)/.exec(log)?.[1])).toBeLessThan(160 * 1024)
  remote.remove()
})

describe('a version of a line', () => {
  const withLine = (edit: (text: string) => string = (text) => text) => {
    const remote = new Remote()
    const files = productFiles(signed.publicKey())
    const text = (files['release-tracks.yml'] as string).replace(
      'next: next\n',
      'next: next\n  lines: "{track}-{major}.{minor}.x"\n',
    )
    remote.set('refs/heads/main', remote.commit('feat: two products', { ...files, 'release-tracks.yml': edit(text) }))
    for (const tag of ['tray-v1.8.5', 'tray-v1.9.0']) tagRemote(remote, tag)
    return remote
  }

  test('gets into no manifest of live, and says why', async () => {
    const remote = withLine()
    const before = refsOf(remote)
    const { code, outputs, log, summary } = await publish(remote, 'tray-v1.8.5')
    expect([code, outputs.published, outputs['manifest-path']]).toEqual([0, 'false', ''])
    for (const text of [log, summary]) expect(text).toContain('goes into no manifest: tray-v1.9.0 is above it')
    expect(refsOf(remote)).toBe(before)
    remote.remove()
  })

  test('has a manifest of its own where the path has {line}, which a withdrawal takes back', async () => {
    const remote = withLine((text) => text.replace('tray-{channel}.json', 'tray-{line}-{channel}.json'))
    const path = 'release-manifests/tray-1.8-live.json'
    expect((await publish(remote, 'tray-v1.8.5')).outputs).toMatchObject({ published: 'true', 'manifest-path': path })
    const { outputs } = await publish(remote, 'tray-v1.9.0')
    expect(outputs).toMatchObject({ published: 'true', 'manifest-path': 'release-manifests/tray-live.json' })
    expect(JSON.parse(remote.file('next', path)).version).toBe('1.8.5')
    expect(JSON.parse(remote.file('main', 'release-manifests/tray-live.json')).version).toBe('1.9.0')
    const withdrawn = await runAction('withdraw', remote.checkout(), { tag: 'tray-v1.8.5', reason: 'bad' })
    expect(withdrawn.outputs).toMatchObject({ pushed: 'true', instead: '' })
    expect(git(remote.bare, 'ls-tree', '--name-only', 'main', 'release-manifests/')).toBe(
      'release-manifests/tray-live.json',
    )
    remote.remove()
  })
})
