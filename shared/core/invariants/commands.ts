import type { TagName } from '../git/names.ts'
/** Quotes a word for a POSIX shell, so that it is one word and nothing in it is run. */
export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Writes one command of a POSIX shell; each word stays one word. */
export function shellCommand(...words: readonly string[]): string {
  return words.map(shellQuote).join(' ')
}

/** Joins commands into a line; each runs only if those before it succeeded. */
export function shellLine(...commands: readonly string[]): string {
  return commands.join(' && ')
}

/** Releases a track though nothing is new, so that its files and tags agree again. */
export function releaseAnew(track: string, channel: string): string {
  return shellCommand('release-tracks', 'promote', track, channel, '--force', '--yes')
}

/** Publishes the manifest of a tag from the bundles of its release, with options of the command. */
export function publishManifest(tag: TagName, ...options: readonly '--create-channels'[]): string {
  // A folder for each tag: two of them in one folder would be taken for one release.
  const folder = `artifacts/${tag}`
  const words = ['manifest', folder, '--tag', tag, '--publish', ...options, '--yes']
  return shellLine(
    shellCommand('gh', 'release', 'download', tag, '-D', folder, '--clobber'),
    shellCommand('release-tracks', ...words),
  )
}

/** Commands around those that commit on a branch by hand: it starts where the remote has it, and the push moves it forward only. */
export function onBranch(branch: string, ...commands: readonly string[]): string {
  return shellLine(
    'git fetch --tags origin',
    shellCommand('git', 'switch', '--detach', `refs/remotes/origin/${branch}`),
    ...commands,
    shellCommand('git', 'push', 'origin', `HEAD:refs/heads/${branch}`),
  )
}
