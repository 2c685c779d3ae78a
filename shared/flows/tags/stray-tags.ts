import type { RemoteRef } from '../../core/git/git-output.ts'
import { type TagName, tagNameOf } from '../../core/git/names.ts'
import type { PlacedTag, TrackTag } from '../../core/tags/tag-template.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from './remote-state.ts'

/** Of tags whose objects are here, those that name no commit but a tree or a file. */
export async function findStrays(
  tags: readonly Pick<PlacedTag, 'name' | 'commit'>[],
  repository: Repository,
): Promise<Set<TagName>> {
  const found = await repository.resolve(tags.map(({ commit }) => commit))
  return new Set(tags.filter((_, at) => found[at] === undefined).map(({ name }) => name))
}

/**
 * Decides by tags, and then looks at those that decided (`by`): where one names no commit, all is decided again without it. Such a version counts as
 * taken, and nothing goes by it.
 */
export async function decideByCommits<Tag extends TrackTag, Answer>(
  tags: readonly Tag[],
  decide: (tags: readonly Tag[]) => { readonly answer: Answer; readonly by: readonly (Tag | undefined)[] },
  place: (names: readonly TagName[]) => Promise<readonly RemoteRef[]>,
  run: Pick<Run, 'repository' | 'log'>,
): Promise<Answer> {
  const { answer, by } = decide(tags)
  const names = [...new Set(by.flatMap((tag) => tag?.name ?? []))]
  const refs = names.length === 0 ? [] : await place(names)
  await run.repository.ensureCommits(refs.map(({ commit }) => commit))
  const placed = refs.map(({ name, commit }) => ({ name: tagNameOf(name) ?? '', commit }))
  const strays = await findStrays(placed, run.repository)
  if (strays.size === 0) return answer
  warnOfStrays(strays, run)
  const left = tags.filter(({ name }) => !strays.has(name))
  return decideByCommits(left, decide, place, run)
}

/** Says of tags that name no commit what becomes of them. */
export function warnOfStrays(strays: ReadonlySet<TagName>, { log }: Pick<Run, 'log'>): void {
  const names = [...strays]
  log.warn({
    message: `${names.join(', ')} ${names.length === 1 ? 'names' : 'name'} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
    fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`,
  })
}

/** Takes tags that name no commit out of those of their tracks; their versions still count as seen. */
export function leaveOut(state: RemoteState, strays: ReadonlySet<TagName>): RemoteState {
  if (strays.size === 0) return state
  const tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !strays.has(name))]))
  const others = new Map(
    [...state.others].map(([track, other]) => {
      const left = state.tags.get(track)?.filter(({ name }) => strays.has(name)) ?? []
      return [track, { ...other, noCommits: [...other.noCommits, ...left.map(({ version }) => version)] }]
    }),
  )
  return { ...state, tags, others, strays: new Set([...state.strays, ...strays]) }
}

/** Where all tags are listed: the state without any that names no commit, each of which the log names. */
export async function withoutStrays(state: RemoteState, { repository, log }: Run): Promise<RemoteState> {
  const all = [...state.tags.values()].flat()
  const { noCommits } = await repository.outside(
    [],
    all.map(({ commit }) => commit),
  )
  const strays = new Set(all.filter(({ commit }) => noCommits.has(commit)).map(({ name }) => name))
  for (const name of strays) log.info(`${name}: the tag names no commit, so it is left out`)
  return leaveOut(state, strays)
}
