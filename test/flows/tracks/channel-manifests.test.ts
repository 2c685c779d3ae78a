import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { formatVersion } from '../../../shared/core/versions/version.ts'
import type { CommittedFile, ReadableCommit, Repository } from '../../../shared/flows/ports/repository.ts'
import { publishedVersions } from '../../../shared/flows/tags/untagged-versions.ts'
import { loadVersionReader, readChannelManifests } from '../../../shared/flows/tracks/channel-manifests.ts'

const config = parseConfig(
  'release-tracks.yml',
  `tracks:
  tray: { tag: "tray-v{version}", paths: [tray], updater: { manifest: "manifests/tray-{channel}.json" } }
  web: { tag: "v{version}", paths: [web] }
`,
)
const [tray, web] = config.tracks as [(typeof config.tracks)[number], (typeof config.tracks)[number]]
const HEAD = 'a'.repeat(40) as ReadableCommit
const NEXT = { name: 'refs/heads/next', object: HEAD, commit: HEAD } as const
const STATE = {
  live: NEXT,
  next: NEXT,
  manifests: NEXT,
  tags: new Map(),
  others: new Map(),
  withdrawn: new Set<string>(),
  strays: new Set<string>(),
  refs: [],
}

/** A project whose live branch has these files. */
function projectWith(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]): [string, CommittedFile] => [
    path,
    { path, mode: '100644', oid: 'b'.repeat(40), bytes: new TextEncoder().encode(text) },
  ])
  const repository = {
    ensureCommits: async () => [HEAD],
    readFiles: async (_, paths) => new Map(files.filter(([path]) => paths.includes(path))),
  } as Partial<Repository> as Repository
  return { repository, config }
}

test('every channel of a track with an updater is looked for, the lowest first', async () => {
  const manifests = await readChannelManifests([tray, web], HEAD, projectWith({ 'manifests/tray-live.json': '{}' }))
  expect(manifests.map(({ path, file }) => [path, file !== undefined])).toEqual([
    ['manifests/tray-alpha.json', false],
    ['manifests/tray-beta.json', false],
    ['manifests/tray-rc.json', false],
    ['manifests/tray-live.json', true],
  ])
})

test('what was published is known from the manifests, with or without a v', async () => {
  const project = projectWith({
    'manifests/tray-live.json': '{"version":"v1.8.4","platforms":{}}',
    'manifests/tray-beta.json': '{"version":"1.9.0-beta.2","platforms":{}}',
  })
  const versions = await publishedVersions([tray, web], STATE, project)
  expect(versions.get(tray)?.map(formatVersion)).toEqual(['1.9.0-beta.2', '1.8.4'])
})

test.each(['{"version":"1.8.4"}', '{"version":"1.8","platforms":{}}', '{"platforms":{}}', '[]', '{'])(
  'a release and a check refuse the manifest %s alike',
  async (text) => {
    const project = projectWith({ 'manifests/tray-live.json': text })
    const versionOf = await loadVersionReader()
    const [live] = (await readChannelManifests([tray], HEAD, project)).slice(-1)
    expect(() => live && versionOf(live)).toThrow(expect.objectContaining({ code: 'published-manifest' }))
    await expect(publishedVersions([tray], STATE, project)).rejects.toMatchObject({ code: 'published-manifest' })
  },
)
