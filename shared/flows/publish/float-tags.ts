import type { Config } from '../../core/config.ts'
import { type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { floatingTags } from '../../core/tags/floating-tags.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { matchTag } from '../../core/tags/tag-template.ts'
import { isWithdrawn, offered } from '../../core/tags/withdrawn-tags.ts'
import { failure, quote } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { pushUntilLanded } from '../branches/push-retry.ts'
import type { RefUpdate } from '../ports/repository.ts'
import type { Report, Run } from '../ports/run.ts'
import { chooseTag } from '../tags/tag-choice.ts'
import { listRemoteTags } from '../tags/tag-list.ts'
import { everyTag } from '../tags/tag-search.ts'

/** The inputs of float-tags. */
export interface FloatInputs {
  readonly tag: TagName
  readonly minor: boolean
}

interface Floated {
  readonly sha: CommitId
  readonly updates: readonly RefUpdate[]
  readonly pushed: boolean
}

/** The action float-tags: moves `v1` and the like to a live version, unless a newer one is out. */
export async function floatTags({ tag: input, minor }: FloatInputs, run: Run): Promise<Report> {
  const tag = readTag(run.config, chooseTag(input, run.context))
  const { sha, updates } = await pushUntilLanded(run, () => attemptFloat(tag, minor, run))
  const moved = updates.flatMap(({ ref }) => tagNameOf(ref) ?? [])
  const sentence =
    moved.length === 0
      ? `${tag.name} moves no floating tag: it is a pre-release or withdrawn, a newer version is out, or they are on it already.`
      : `${moved.join(', ')} ${moved.length === 1 ? 'is' : 'are'} on ${tag.name} now.`
  run.log.info(sentence)
  return {
    outputs: { moved: JSON.stringify(moved), sha },
    summary: blocks(
      heading(3, `Floating tags of ${tag.name}`),
      moved.length === 0 ? escapeMarkdown(sentence) : list(moved.map(code)),
    ),
  }
}

async function attemptFloat(tag: OwnedTag, minor: boolean, { config, repository }: Run): Promise<Attempt<Floated>> {
  const tags = await listRemoteTags(repository, everyTag(tag.track), tag.name)
  const tagged = offered(tags.tags).map(({ version }) => version)
  const isOut = isWithdrawn(tag.version, tags.tags)
  const names = isOut ? [] : floatingTags(tag.track.tag, tag.version, tagged, minor)
  requireFree(names, config)
  const [own, ...floats] = await tags.place([tag.name, ...names])
  const sha = own?.commit as string
  await repository.ensureCommits([sha])
  const updates = names
    .map((name) => ({ name, at: floats.find((ref) => ref.name === tagRef(name)) }))
    .filter(({ at }) => at?.commit !== sha)
    .map(({ name, at }) => ({ ref: tagRef(name), from: at?.object, to: sha }))
  return { result: { sha, updates, pushed: false }, updates }
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
