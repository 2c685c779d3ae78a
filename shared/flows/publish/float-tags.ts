import type { Config } from '../../core/config.ts'
import { type CommitId, type TagName, tagRef } from '../../core/git/names.ts'
import { type FloatMove, floatNames, holderOf, withdrawnAt } from '../../core/tags/floating-tags.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { matchTag, type PlacedTag } from '../../core/tags/tag-template.ts'
import { failure, quote } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { pushUntilSettled } from '../branches/push-retry.ts'
import type { RefUpdate } from '../ports/repository.ts'
import type { Report, Run } from '../ports/run.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { chooseTag } from '../tags/tag-choice.ts'
import { listRemoteTags, placeAll, requireCommit } from '../tags/tag-list.ts'
import { everyTag } from '../tags/tag-search.ts'

/** The inputs of float-tags. */
export interface FloatInputs {
  readonly tag: TagName
  readonly minor: boolean
}

interface Floated {
  readonly sha: CommitId
  readonly moves: readonly FloatMove[]
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
}

/**
 * The action float-tags: moves `v1` and the like to a live version, unless a newer one is out, and off versions that are withdrawn. A marker is not part
 * of what it pushes, so no lease tells of one that comes meanwhile: it looks again until nothing is left to move.
 */
export async function floatTags({ tag: input, minor }: FloatInputs, run: Run): Promise<Report> {
  const tag = readTag(run.config, chooseTag(input, run.context))
  const floated = await pushUntilSettled(run, () => attemptFloat(tag, minor, run))
  const last = new Map(floated.flatMap(({ moves }) => moves.map(({ name, to }) => [name, to] as const)))
  const moved = [...last].flatMap(([name, to]) => (to === tag.name ? [name] : []))
  const sentences = [...last].map(([name, to]) =>
    to === undefined ? `${name} is deleted: no version that it stands for is left.` : `${name} is on ${to} now.`,
  )
  if (moved.length === 0) {
    sentences.unshift(
      `${tag.name} moves no floating tag to itself: it is a pre-release or withdrawn, a newer version is out, or they are on it already.`,
    )
  }
  for (const sentence of sentences) run.log.info(sentence)
  return {
    outputs: { moved: JSON.stringify(moved), sha: floated[0].sha },
    summary: blocks(
      heading(3, `Floating tags of ${tag.name}`),
      moved.length === last.size && moved.length > 0 ? list(moved.map(code)) : list(sentences.map(escapeMarkdown)),
    ),
  }
}

async function attemptFloat(tag: OwnedTag, minor: boolean, run: Run): Promise<Attempt<Floated>> {
  const { config, repository } = run
  const listed = await listRemoteTags(repository, everyTag(tag.track), tag.name)
  const names = floatNames(tag.track.tag, tag.version)
  const [tags, floats] = await Promise.all([placeAll(listed), listed.place(names)])
  const own = tags.find(({ name }) => name === tag.name) as PlacedTag
  await repository.ensureCommits([own.commit])
  await requireCommit(tag.name, own.commit, repository)
  const moves = await decideByCommits(tags, (all) => movesOf(tag, minor, all, floats), listed.place, run)
  requireFree(
    moves.flatMap(({ name, to }) => (to === undefined ? [] : [name])),
    config,
  )
  const commitOf = (to: TagName | undefined) => tags.find(({ name }) => name === to)?.commit
  const updates = moves.map(({ name, to }) => ({
    ref: tagRef(name),
    from: floats.find((ref) => ref.name === tagRef(name))?.object,
    to: commitOf(to),
  }))
  return { result: { sha: own.commit, moves, updates, pushed: false }, updates }
}

/** What the version is to have, and what no version may keep that is withdrawn. */
function movesOf(
  { name: own, track: { tag: template }, version }: OwnedTag,
  minor: boolean,
  tags: readonly PlacedTag[],
  floats: readonly { readonly name: string; readonly commit: CommitId }[],
): { readonly answer: FloatMove[]; readonly by: readonly (PlacedTag | undefined)[] } {
  const names = floatNames(template, version)
  const holders = names.map((name) => holderOf(template, name, tags))
  const answer = names.flatMap((name, index) => {
    const at = floats.find((ref) => ref.name === tagRef(name))?.commit
    const holder = holders[index]
    const isTaken = holder?.name === own && (minor || index === 0)
    const isAstray = withdrawnAt(template, name, at, tags) !== undefined
    return (isTaken || isAstray) && holder?.commit !== at ? [{ name, to: holder?.name }] : []
  })
  return { answer, by: holders }
}

/** A tag that another template reads as a version would be taken for a release. */
function requireFree(names: readonly string[], { tracks }: Config): void {
  for (const name of names) {
    const taken = tracks.find(({ tag }) => matchTag(tag, name))
    if (taken)
      throw failure(
        'float-taken',
        `The floating tag ${quote(name)} would read as a version of track ${taken.name}.`,
        'Change the tag template of one of the two tracks.',
      )
  }
}
