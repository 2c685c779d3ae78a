import { describe, expect, test } from '@jest/globals'
import {
  type AssetFile,
  nameAssets,
  planAssets,
  type ReleaseAsset,
} from '../../../shared/core/publish/release-assets.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'

const file = (path: string, digest = path, size = 1): AssetFile => ({ path, size, digest: `sha256:${digest}` })
const asset = (name: string, digest = name, uploaded = true): ReleaseAsset => ({
  id: 1,
  name,
  uploaded,
  digest: `sha256:${digest}`,
})

function problemsOf(work: () => unknown): { code: string; messages: string[] } | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    return { code: error.code, messages: error.problems.map(({ message }) => message) }
  }
}

describe('names of assets', () => {
  test('are those that GitHub gives, whatever folder the file is in', () => {
    const named = nameAssets([file('linux/my app.AppImage'), file('a/b/Grüße (1).txt'), file('x.tar.gz')])
    expect(named.map(({ name }) => name)).toEqual(['Gruße.1.txt'.replace('ß', '.'), 'my.app.AppImage', 'x.tar.gz'])
  })

  test('a name of which GitHub would leave nothing is an error, and one that keeps letters is not', () => {
    expect(problemsOf(() => nameAssets([file('a/中文.dmg')]))).toEqual({
      code: 'assets-invalid',
      messages: [expect.stringContaining('"a/中文.dmg" would be published as "dmg"')],
    })
    for (const path of ['App-中文.dmg', 'é.dmg', '.env', 'dmg', '中文-1.dmg'])
      expect(problemsOf(() => nameAssets([file(path)]))).toBeUndefined()
  })

  test('incident 24: the same bytes under the same name count once', () => {
    expect(nameAssets([file('a/latest.json', '1'), file('b/latest.json', '1')])).toEqual([
      { ...file('a/latest.json', '1'), name: 'latest.json', copies: ['b/latest.json'] },
    ])
  })

  test('incident 24: other bytes under the same name are an error, also where GitHub makes the names the same', () => {
    const files = [
      file('a/App.app.tar.gz', '1'),
      file('b/App.app.tar.gz', '2'),
      file('my app', '3'),
      file('my.app', '4'),
    ]
    expect(problemsOf(() => nameAssets(files))).toEqual({
      code: 'assets-invalid',
      messages: [
        '"a/App.app.tar.gz" and "b/App.app.tar.gz" differ, and would both be the asset "App.app.tar.gz".',
        '"my app" and "my.app" differ, and would both be the asset "my.app".',
      ],
    })
  })

  test('what GitHub does not take is told at once', () => {
    expect(problemsOf(() => nameAssets([file('empty', '1', 0), file('huge', '2', 2 ** 31)]))?.messages).toEqual([
      '"empty" is empty.',
      '"huge" has 2147483648 bytes, 2 GiB or more.',
    ])
    expect(nameAssets([file('large', '1', 2 ** 31 - 1)])).toHaveLength(1)
    const many = Array.from({ length: 1001 }, (_, at) => file(`${at}`))
    expect(problemsOf(() => nameAssets(many))?.messages).toEqual([
      'There are 1001 files, and a release has at most 1000.',
    ])
  })
})

describe('what a release lacks', () => {
  const assets = nameAssets([file('a'), file('b'), file('c')])
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

  test('a draft gets what is not there, what is there with other bytes, and what broke off', () => {
    const { remove, upload } = planAssets(assets, [asset('a'), asset('b', 'other'), asset('c', 'c', false)], 'draft')
    expect([names(remove), names(upload)]).toEqual([
      ['b', 'c'],
      ['b', 'c'],
    ])
  })

  test('assets that somebody else attached stay', () => {
    expect(planAssets(assets, [asset('a'), asset('b'), asset('c'), asset('by-hand.pdf')], 'draft')).toEqual({
      remove: [],
      upload: [],
      adopt: [],
    })
  })

  test('incident 23: a published release with all of them lacks nothing, immutable or not', () => {
    const present = [asset('a'), asset('b'), asset('c')]
    for (const stage of ['published', 'immutable'] as const)
      expect(planAssets(assets, present, stage)).toEqual({ remove: [], upload: [], adopt: [] })
  })

  test('incident 23: a published release gets what it lacks; one that is immutable cannot, and says what', () => {
    expect(names(planAssets(assets, [asset('a'), asset('c', 'c', false)], 'published').upload)).toEqual(['b', 'c'])
    expect(problemsOf(() => planAssets(assets, [asset('a')], 'immutable'))).toEqual({
      code: 'assets-published',
      messages: [
        'The release is published and immutable, and has no "b".',
        'The release is published and immutable, and has no "c".',
      ],
    })
  })

  test('what users downloaded is never replaced: the file here gives way', () => {
    for (const stage of ['published', 'immutable'] as const) {
      const plan = planAssets(assets, [asset('a', 'other'), asset('b'), asset('c')], stage)
      expect(plan).toEqual({ remove: [], upload: [], adopt: [{ file: assets[0], asset: asset('a', 'other') }] })
    }
  })
})
