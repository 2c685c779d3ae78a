import { join } from 'node:path'
import type { Newcomer } from './init-repositories.ts'
import { git, Remote } from './remote.ts'

/** A remote as someone has it who knows no release tracks: main with all the files, their tags, and the other branches on it. */
export function newcomerRemote({ files, tags, branches }: Newcomer): Remote {
  const remote = new Remote()
  const released = remote.commit('feat: what was released', { LICENSE: 'MIT\n' }, 'main')
  const head = remote.commit('feat: all there is', files, 'main')
  git(remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/main')
  for (const tag of tags) remote.set(`refs/tags/${tag}`, released)
  for (const branch of branches) remote.set(`refs/heads/${branch}`, head)
  return remote
}

/** A clone as a person has it: every branch of the remote, and its tags. */
export function personsClone(remote: Remote, name = 'person'): string {
  const folder = join(remote.folder, name)
  git(remote.folder, 'clone', '-q', remote.url, folder)
  return folder
}
