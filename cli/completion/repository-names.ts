import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config, Track } from '../../shared/core/config.ts'
import { tagsOf } from '../../shared/core/tags/tag-template.ts'
import { compareVersions, LIVE } from '../../shared/core/versions/version.ts'
import { readConfigFile } from '../../shared/io/files/config-file.ts'
import { Git } from '../../shared/io/git/git.ts'
import { listTags } from '../../shared/io/git/listing.ts'
import type { Candidate, RepositoryNames } from './candidates.ts'

/** The tracks, channels and tags of the repository around a folder; none where there is no configuration that can be read. */
export function repositoryNames(folder: string, configPath: string): RepositoryNames {
  const read = () => tryConfig(folder, configPath)
  return {
    tracks: () => (read()?.tracks ?? []).map(({ name, description }) => ({ word: name, meaning: description ?? '' })),
    channels: () => {
      const config = read()
      return config ? [...config.channels, LIVE].map((word) => ({ word, meaning: '' })) : []
    },
    tags: () => readTags(folder, read()?.tracks ?? []),
  }
}

function tryConfig(folder: string, path: string): Config | undefined {
  try {
    const top = findTop(folder)
    return readConfigFile(top, path && relative(top, resolve(folder, path)), '').config
  } catch {
    // Nobody waits for an error behind the tab key.
    return undefined
  }
}

const TAGS = 'refs/tags/'

/** The tags of tracks that the clone has, the highest first. */
async function readTags(folder: string, tracks: readonly Track[]): Promise<Candidate[]> {
  const starts = tracks.map(({ tag }) => `${TAGS}${tag.prefix}`)
  const refs = await listTags(new Git(folder), starts).catch(() => [])
  const names = refs.map((ref) => ref.slice(TAGS.length))
  return tracks.flatMap((track) =>
    tagsOf(track, names)
      .toSorted((one, other) => compareVersions(other.version, one.version))
      .map(({ name }) => ({ word: name, meaning: track.name })),
  )
}

/** The nearest folder above with a git folder or file, without starting git. */
function findTop(folder: string): string {
  if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return folder
  return findTop(dirname(folder))
}
