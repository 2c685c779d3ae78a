import type { RemoteRef } from '../../core/git/git-output.ts'
import { type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { type FloatMove, floatNames, holderOf, withdrawnAt } from '../../core/tags/floating-tags.ts'
import { matchTag } from '../../core/tags/tag-template.ts'
import { WITHDRAWN } from '../../core/tags/withdrawn-tags.ts'
import type { RefUpdate } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { readText, type Standing } from './standing.ts'

/**
 * Floating tags leave what is withdrawn. Where that is taken back they follow from the version that held them, and those that were deleted are made
 * again. What somebody put elsewhere is theirs.
 */
export async function planFloats(standing: Standing, run: Run): Promise<FloatMove[]> {
  const { request, state, before, after } = standing
  const { tag, undo } = request
  const template = tag.track.tag
  const names = floatNames(template, tag.version)
  const at = (name: TagName) => state.refs.find((ref) => ref.name === tagRef(name))?.commit
  const lacking = undo ? names.filter((name) => at(name) === undefined) : []
  const deleted = lacking.length > 0 ? await deletedFloats(standing, run) : []
  return names.flatMap((name) => {
    const to = holderOf(template, name, after)
    const isHeld = undo && at(name) !== undefined && at(name) === holderOf(template, name, before)?.commit
    const isAstray = withdrawnAt(template, name, at(name), after) !== undefined
    return (isHeld || isAstray || deleted.includes(name)) && to?.commit !== at(name) ? [{ name, to: to?.name }] : []
  })
}

/** The floating tags that withdrawals of the track deleted, by what their markers say. */
async function deletedFloats({ request: { tag }, state }: Standing, run: Run): Promise<TagName[]> {
  const isOfTrack = ({ name }: RemoteRef) => {
    const of = tagNameOf(name)
    return of?.startsWith(WITHDRAWN) && matchTag(tag.track.tag, of.slice(WITHDRAWN.length)) !== undefined
  }
  const told: TagName[] = []
  for (const marker of state.refs.filter(isOfTrack)) told.push(...((await readText(marker, run))?.floats ?? []))
  return told
}

/** The refs that floating tags move. */
export async function floatUpdates(
  floats: readonly FloatMove[],
  { state, after }: Standing,
  { repository }: Run,
): Promise<RefUpdate[]> {
  const commitOf = (name: TagName | undefined) => after.find((tag) => tag.name === name)?.commit
  await repository.ensureCommits(floats.flatMap(({ to }) => commitOf(to) ?? []))
  return floats.map(({ name, to }) => ({
    ref: tagRef(name),
    from: state.refs.find((ref) => ref.name === tagRef(name))?.object,
    to: commitOf(to),
  }))
}
