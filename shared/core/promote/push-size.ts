/** GitHub sends no event for any tag when more than this are pushed at once (GitHub docs: "Events that trigger workflows", push). */
export const MOST_TAGS_WITH_EVENTS = 3

/** A tag that is to be pushed, and what starts by it. */
export interface TagToPush {
  readonly name: string
  /** The release workflow of its track, if there is one. */
  readonly workflow: string | undefined
  /** The workflows that a push of the tag triggers, by the names of their files. */
  readonly triggers: readonly string[]
}

/** How a run's tags go out. */
export interface PushSize {
  /** How many of them one push may have. */
  readonly most: number
  /** The tags whose release workflow is dispatched since so many at once trigger none. */
  readonly dispatch: readonly string[]
  /** Why not all of them go out at once; undefined where they do. */
  readonly why: string | undefined
}

/**
 * Decides how many tags a push has where it is the push that triggers workflows: all of them, unless GitHub's limit on tags would keep a
 * workflow from starting that nothing dispatches in its place. `dispatchable` are the workflows that can be dispatched, and that the token may.
 */
export function tagsPerPush(tags: readonly TagToPush[], dispatchable: ReadonlySet<string>): PushSize {
  const all = { most: tags.length, dispatch: [], why: undefined }
  if (tags.length <= MOST_TAGS_WITH_EVENTS) return all
  const triggering = tags.filter(({ triggers }) => triggers.length > 0)
  const lost = triggering.flatMap(({ triggers, workflow }) =>
    triggers.filter((name) => name !== workflow || !dispatchable.has(name)),
  )
  if (lost.length === 0) return { ...all, dispatch: triggering.map(({ name }) => name) }
  const pushes = Math.ceil(tags.length / MOST_TAGS_WITH_EVENTS)
  return {
    most: MOST_TAGS_WITH_EVENTS,
    dispatch: [],
    why: `${tags.length} tags go out in ${pushes} pushes, at most ${MOST_TAGS_WITH_EVENTS} in each: GitHub triggers no workflow for a push of more, and ${[...new Set(lost)].join(', ')} would not start otherwise`,
  }
}
