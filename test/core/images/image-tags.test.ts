import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  branchTag,
  floatsOf,
  heldFloats,
  type ImageRequest,
  imageFloats,
  imageReferences,
  imageTags,
  orphanedFloats,
  tagArguments,
} from '../../../shared/core/images/image-tags.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { compareVersions, formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const version = (text: string): Version => {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(`not a version: ${text}`)
  return parsed
}
const floats = (text: string, tagged: readonly string[], coreFloats = false) =>
  floatsOf({ version: version(text), tagged: tagged.map(version), coreFloats })
const references = (request: Partial<ImageRequest>) =>
  imageReferences({
    images: ['ghcr.io/acme/server'],
    sha,
    source: { branch: 'next' },
    channels: ['alpha', 'beta', 'rc'],
    ...request,
  })
const problemsOf = (request: Partial<ImageRequest>) => {
  try {
    references(request)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('tagArguments', () => {
  test('a line an image: its other tags as options, then what was pushed under the tag of the commit', () => {
    const images = ['localhost:5000/web', 'ghcr.io/acme/server-web', 'ghcr.io/acme/server']
    const source = { version: version('1.8.5'), tagged: [] }
    expect(tagArguments(references({ images, source }), sha)).toEqual(
      images.map(
        (image) => `--prefer-index=false --tag=${image}:1.8.5 --tag=${image}:latest ${image}:sha-0123456789ab`,
      ),
    )
    expect(tagArguments(references({}), sha)).toEqual([
      '--prefer-index=false --tag=ghcr.io/acme/server:next ghcr.io/acme/server:sha-0123456789ab',
    ])
  })

  test('has nothing that a shell or xargs would take apart in another way', () => {
    const branch = fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((name) => problemsOf({ source: { branch: name } }).length === 0)
    fc.assert(
      fc.property(branch, (name) => {
        for (const line of tagArguments(references({ source: { branch: name } }), sha))
          expect(line).toMatch(/^--prefer-index=false --tag=[A-Za-z0-9_./:-]+ [A-Za-z0-9_./:-]+$/)
      }),
    )
  })
})

describe('imageReferences', () => {
  test('a live version: its name, latest and the commit, image by image', () => {
    const images = ['ghcr.io/acme/server', 'docker.io/acme/server', 'ghcr.io/acme/server']
    expect(references({ images, source: { version: version('1.8.5'), tagged: [version('1.8.4')] } })).toEqual([
      'ghcr.io/acme/server:1.8.5',
      'ghcr.io/acme/server:latest',
      'ghcr.io/acme/server:sha-0123456789ab',
      'docker.io/acme/server:1.8.5',
      'docker.io/acme/server:latest',
      'docker.io/acme/server:sha-0123456789ab',
    ])
  })

  test('a name below ghcr.io is taken in lower case, since an owner may have capitals; elsewhere capitals are an error', () => {
    const images = ['ghcr.io/Acme/Shop/server', 'GHCR.io/acme/shop/server']
    expect(references({ images })).toEqual([
      'ghcr.io/acme/shop/server:next',
      'ghcr.io/acme/shop/server:sha-0123456789ab',
    ])
    expect(problemsOf({ images: ['docker.io/Acme/server'] })).toEqual([expect.stringContaining('uppercase letters')])
  })

  test('a pre-release: its name, its channel and the commit', () => {
    const source = { version: version('1.8.5-alpha.2'), tagged: [] }
    expect(imageTags({ sha, source, channels: ['alpha', 'beta', 'rc'] })).toEqual([
      '1.8.5-alpha.2',
      'alpha',
      'sha-0123456789ab',
    ])
  })

  test('a push to a branch: the branch and the commit', () => {
    expect(references({ source: { branch: 'next' } })).toEqual([
      'ghcr.io/acme/server:next',
      'ghcr.io/acme/server:sha-0123456789ab',
    ])
  })

  test('all problems come at once', () => {
    expect(problemsOf({ images: ['docker.io/Acme/server', 'a//b'], sha: 'abc', source: { branch: 'latest' } })).toEqual(
      [
        'The image "docker.io/Acme/server" has uppercase letters.',
        'The image "a//b" is not an image name.',
        '"abc" is not a commit hash.',
        'The branch "latest" would take the image tag "latest", which stands for released versions.',
      ],
    )
    expect(problemsOf({ images: [] })).toEqual(['No image is named.'])
  })

  test.each(['latest', 'alpha', '1.8', '1.8.5', '2', '1.8.5-alpha.1', 'sha-0123456789ab'])(
    'a branch %j may not take the tag of a release',
    (branch) => {
      expect(problemsOf({ source: { branch } })).toHaveLength(1)
    },
  )

  test('a branch of which nothing is left is not a tag', () => {
    expect(problemsOf({ source: { branch: '---' } })).toEqual([
      'The branch "---" has no character in its name that an image tag may contain.',
    ])
  })

  test.each([
    ['日本', 'u65e5u672c'],
    ['feature/é', 'feature-ue9'],
    ['x/🚀', 'x'],
  ])('a branch %j keeps its letters, as code points: %s', (branch, tag) => {
    expect(branchTag(branch).replace(/-+$/, '')).toBe(tag)
    expect(problemsOf({ source: { branch } })).toEqual([])
  })

  test('branches with letters of their own stay apart', () => {
    expect(branchTag('feature/日本')).not.toBe(branchTag('feature/中国'))
  })

  test('a channel with the name "latest" is refused', () => {
    expect(problemsOf({ source: { version: version('1.8.5-latest.1'), tagged: [] } })).toHaveLength(1)
  })

  test('a channel whose name makes the tag too long is refused', () => {
    expect(problemsOf({ source: { version: version(`1.8.5-${'a'.repeat(129)}.1`), tagged: [] } })).toHaveLength(2)
  })
})

describe('floatsOf', () => {
  test.each<[string, string, string[], string[]]>([
    ['the newest live', '1.8.5', ['1.8.4', '1.9.0-alpha.1', '1.8.5'], ['latest']],
    ['an older live', '1.8.5', ['1.9.0'], []],
    ['the first live', '0.1.0', [], ['latest']],
    ['the newest of a channel', '1.9.0-alpha.10', ['1.9.0-alpha.2', '1.9.0-beta.1', '1.8.5'], ['alpha']],
    ['a pre-release that a live version overtook', '1.9.0-alpha.10', ['1.9.0-alpha.2', '1.9.0'], []],
    ['an older one of a channel', '1.9.0-alpha.2', ['1.9.0-alpha.10'], []],
  ])('%s', (_, text, tagged, expected) => {
    expect(floats(text, tagged)).toEqual(expected)
  })

  test.each<[string, string[], string[]]>([
    ['1.8.5', ['1.8.4'], ['latest', '1.8', '1']],
    ['1.8.6', ['1.9.0'], ['1.8']],
    ['1.9.1', ['2.0.0'], ['1.9', '1']],
    ['0.2.0', ['0.1.0'], ['latest', '0.2']],
    ['1.8.6-rc.1', [], ['rc']],
  ])('with X.Y and X, %s beside %j moves %j', (text, tagged, expected) => {
    expect(floats(text, tagged, true)).toEqual(expected)
  })

  test('incident 16: neither a pre-release nor an older live version takes "latest"', () => {
    expect(floats('2.0.0-rc.1', ['1.8.5'])).not.toContain('latest')
    expect(floats('1.8.5', ['1.8.6'])).not.toContain('latest')
  })

  test('property: whatever order builds end in, each float ends on the highest version of what it stands for', () => {
    const number = fc.nat(3)
    const anyVersion: fc.Arbitrary<Version> = fc
      .tuple(number, number, number, fc.constantFrom('', '-alpha.1', '-alpha.2', '-beta.1'))
      .map(([major, minor, patch, suffix]) => version(`${major}.${minor}.${patch}${suffix}`))
    fc.assert(
      fc.property(fc.uniqueArray(anyVersion, { selector: formatVersion, minLength: 1 }), (tagged) => {
        const end = new Map<string, Version>()
        for (const one of tagged)
          for (const float of floatsOf({ version: one, tagged, coreFloats: true })) {
            expect(end.has(float)).toBe(false)
            end.set(float, one)
          }
        const live = tagged.filter((one) => !one.prerelease).sort(compareVersions)
        expect(end.get('latest')).toEqual(live.at(-1))
        const alpha = tagged
          .filter((one) => one.prerelease?.channel === 'alpha')
          .sort(compareVersions)
          .at(-1)
        const isOvertaken = alpha && live.some((one) => compareVersions(one, alpha) > 0)
        expect(end.get('alpha')).toEqual(isOvertaken ? undefined : alpha)
        expect(end.get('1')).toEqual(live.filter(({ major }) => major === 1).at(-1))
        expect(end.get('0.2')).toEqual(live.filter(({ major, minor }) => major === 0 && minor === 2).at(-1))
      }),
    )
  })
})

describe('heldFloats', () => {
  const channels = ['alpha', 'beta', 'rc']
  const of = (text: string, tagged: readonly string[]) =>
    heldFloats({ version: version(text), tagged: tagged.map(version), coreFloats: true }, channels).map(
      ({ name, by }) => `${name} ${formatVersion(by)}`,
    )

  test.each<[string, string[], string[]]>([
    ['1.8.5', ['1.8.4', '1.8.5'], []],
    ['1.8.5-alpha.2', ['1.8.5-alpha.2', '1.8.5-alpha.3', '1.8.5-alpha.4'], ['alpha 1.8.5-alpha.4']],
    ['1.8.5-alpha.2', ['1.8.5-alpha.2', '1.8.5-beta.1'], ['alpha 1.8.5-beta.1']],
    ['1.8.5', ['1.8.5', '1.8.6', '1.9.0', '2.0.0'], ['latest 2.0.0', '1.8 1.8.6', '1 1.9.0']],
    ['1.8.5-alpha.2', ['1.8.5-alpha.2', '1.8.5'], ['alpha 1.8.5']],
  ])('%s beside %j: %j', (text, tagged, held) => expect(of(text, tagged)).toEqual(held))
})

describe('imageFloats', () => {
  const channels = ['alpha', 'beta', 'rc']
  const of = (text: string, tagged: readonly string[], coreFloats = false) =>
    imageFloats({ version: version(text), tagged: tagged.map(version), coreFloats }, channels)

  test.each<[string, string, string[], string[]]>([
    ['the newest alpha', '1.8.5-alpha.2', ['1.8.5-alpha.1', '1.8.4'], ['alpha']],
    ['a beta takes the alpha channel along', '1.8.5-beta.1', ['1.8.5-alpha.2', '1.8.4'], ['beta', 'alpha']],
    ['an alpha below that beta', '1.8.5-alpha.3', ['1.8.5-alpha.2', '1.8.5-beta.1'], []],
    ['the next beta', '1.8.5-beta.2', ['1.8.5-alpha.3', '1.8.5-beta.1'], ['beta', 'alpha']],
    ['an alpha of the next version', '1.9.0-alpha.1', ['1.8.5-alpha.3', '1.8.5-beta.2'], ['alpha']],
    ['a beta below that alpha', '1.8.5-beta.3', ['1.9.0-alpha.1', '1.8.5-beta.2'], ['beta']],
    ['a beta below an rc', '1.8.5-beta.3', ['1.8.5-rc.1', '1.8.5-beta.2'], []],
    ['a live version takes those it overtakes along', '1.8.5', ['1.8.5-beta.3', '1.9.0-alpha.1'], ['latest', 'beta']],
    ['a channel that was never used stays without', '1.8.5', ['1.8.4'], ['latest']],
    ['an older live version', '1.8.4', ['1.8.5', '1.8.4-alpha.1'], []],
  ])('%s', (_, text, tagged, expected) => {
    expect(of(text, tagged)).toEqual(expected)
  })

  test('X.Y and X go with live versions alone', () => {
    expect(of('1.8.5', ['1.8.4', '1.8.5-alpha.1'], true)).toEqual(['latest', '1.8', '1', 'alpha'])
    expect(of('1.8.5-beta.1', ['1.8.4', '1.8.5-alpha.1'], true)).toEqual(['beta', 'alpha'])
  })

  test('property: whatever order builds end in, a channel ends where its manifest does, on the highest of it and those above', () => {
    const anyVersion: fc.Arbitrary<Version> = fc
      .tuple(fc.nat(1), fc.nat(3), fc.constantFrom('', '-alpha.1', '-alpha.2', '-beta.1', '-beta.2', '-rc.1'))
      .map(([minor, patch, suffix]) => version(`1.${minor}.${patch}${suffix}`))
    fc.assert(
      fc.property(fc.uniqueArray(anyVersion, { selector: formatVersion, minLength: 1 }), (tagged) => {
        const end = new Map<string, Version[]>()
        for (const one of tagged)
          for (const float of imageFloats({ version: one, tagged }, channels))
            end.set(float, [...(end.get(float) ?? []), one])
        channels.forEach((channel, level) => {
          const isUsed = tagged.some((one) => one.prerelease?.channel === channel)
          const above = tagged.filter((one) => !one.prerelease || channels.indexOf(one.prerelease.channel) >= level)
          expect(end.get(channel)).toEqual(isUsed ? [above.toSorted(compareVersions).at(-1)] : undefined)
        })
      }),
    )
  })
})

describe('branchTag', () => {
  test.each([
    ['main', 'main'],
    ['feature/new-ui', 'feature-new-ui'],
    ['fix/#12 $(id)', 'fix-12-id-'],
    ['.hidden', 'hidden'],
    ['--upload-pack=x', 'upload-pack-x'],
    ['x'.repeat(200), 'x'.repeat(128)],
  ])('%j → %j', (branch, tag) => {
    expect(branchTag(branch)).toBe(tag)
  })

  test('property: it is empty or a tag by the OCI grammar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (branch) => {
        expect(branchTag(branch)).toMatch(/^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?$/)
      }),
    )
  })
})

test('of a withdrawn version the tags that no other one holds are told: a registry goes on to have them', () => {
  const of = (text: string, tagged: readonly string[]) => {
    const source = { version: version(text), tagged: tagged.map(version), coreFloats: true, isWithdrawn: true }
    return [
      orphanedFloats(source, ['alpha', 'beta', 'rc']),
      heldFloats(source, ['alpha', 'beta', 'rc']).map(({ name }) => name),
    ]
  }
  expect(of('2.0.0', ['1.9.0', '1.8.0'])).toEqual([['2.0', '2'], ['latest']])
  expect(of('2.0.1', ['2.0.0'])).toEqual([[], ['latest', '2.0', '2']])
  expect(of('1.0.0', [])).toEqual([['latest', '1.0', '1'], []])
  expect(of('1.1.0-beta.1', ['1.0.0'])).toEqual([['beta'], []])
})
