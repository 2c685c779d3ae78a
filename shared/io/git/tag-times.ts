import { objectTime } from '../../core/git/git-objects.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import type { ReadObjects } from './committed-files.ts'
import { FETCH } from './fetching.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** When objects were made, in seconds since 1970, by object id; undefined for a tag that names no tagger, absent for what is not here. */
type Times = Map<string, number | undefined>

async function readTimes(read: ReadObjects, oids: readonly string[]): Promise<Times> {
  const found = (await read(oids)).filter((object) => object !== undefined)
  return new Map(found.map((object) => [object.oid, objectTime(object)]))
}

/** When tags were made, in their order; of what is not here the times are fetched. */
export async function timesOfTags(
  tags: readonly RemoteRef[],
  read: ReadObjects,
  fetch: (oids: readonly string[]) => Promise<Times>,
): Promise<number[]> {
  const wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))]
  const here = await readTimes(read, wanted)
  const missing = wanted.filter((oid) => !here.has(oid))
  const fetched = missing.length > 0 ? await fetch(missing) : here
  const timeOf = (oid: string) => here.get(oid) ?? fetched.get(oid)
  return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0)
}

/** The same after fetching the objects, tags and commits alone: no trees, no history. So it wants a store that is used for nothing else. */
export async function fetchTimes(store: Store, oids: readonly string[]): Promise<Times> {
  return readTimes((names) => fetchTags(store, names), oids)
}

/** Fetches tags without trees and history, and reads them; in such a store, too. */
export async function fetchTags({ remote, objects }: Store, oids: readonly string[]): ReturnType<ReadObjects> {
  const input = oids.map((oid) => `${oid}\n`).join('')
  await remote.read([...FETCH, '--filter=tree:0', '--depth=1', '--stdin', REMOTE], { input })
  return objects.read(oids)
}
