import { objectTime, parseObjects, type RemoteRef } from '../../core/git/git-output.ts'
import { FETCH } from './fetching.ts'
import type { Git } from './git.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** When objects were made, in seconds since 1970, by object id, in one git process; undefined for a tag that names no tagger, absent for what is not here. */
async function readTimes(git: Git, oids: readonly string[]): Promise<Map<string, number | undefined>> {
  const { stdout } = await git.run(['cat-file', '--batch'], { input: lines(oids) })
  return new Map(parseObjects(stdout).map((object) => [object.oid, objectTime(object)]))
}

/** When tags were made, in their order; of what is not here the times are fetched. */
export async function timesOfTags(
  tags: readonly RemoteRef[],
  git: Git,
  fetch: (oids: readonly string[]) => Promise<ReadonlyMap<string, number | undefined>>,
): Promise<number[]> {
  const wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))]
  const here = await readTimes(git, wanted)
  const missing = wanted.filter((oid) => !here.has(oid))
  const fetched = missing.length > 0 ? await fetch(missing) : here
  const timeOf = (oid: string) => here.get(oid) ?? fetched.get(oid)
  return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0)
}

/** The same after fetching the objects, tags and commits alone: no trees, no history. So it wants a store that is used for nothing else. */
export async function fetchTimes(
  { remote, git }: Store,
  oids: readonly string[],
): Promise<Map<string, number | undefined>> {
  await remote.read([...FETCH, '--filter=tree:0', '--depth=1', '--stdin', REMOTE], { input: lines(oids) })
  return readTimes(git, oids)
}

function lines(oids: readonly string[]): string {
  return oids.map((oid) => `${oid}\n`).join('')
}
