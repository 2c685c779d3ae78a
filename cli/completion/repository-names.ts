import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config } from '../../shared/core/config.ts'
import { LIVE } from '../../shared/core/versions/version.ts'
import { readConfigFile } from '../../shared/io/files/config-file.ts'
import type { RepositoryNames } from './candidates.ts'

/** The tracks and channels of the repository around a folder; none where there is no configuration that can be read. */
export function repositoryNames(folder: string, configPath: string): RepositoryNames {
  const read = () => tryConfig(folder, configPath)
  return {
    tracks: () => {
      const tracks = read()?.tracks ?? []
      const named = tracks.map(({ name, description }) => ({ word: name, meaning: description ?? '' }))
      return named.length === 0 ? [] : [...named, { word: 'all', meaning: 'every track' }]
    },
    channels: () => {
      const config = read()
      return config ? [...config.channels, LIVE].map((word) => ({ word, meaning: '' })) : []
    },
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

/** The nearest folder above with a git folder or file, without starting git. */
function findTop(folder: string): string {
  if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return folder
  return findTop(dirname(folder))
}
