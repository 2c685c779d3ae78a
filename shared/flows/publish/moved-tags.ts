import { moveCommands, movesLeft, type TagAnswer } from '../../core/images/tag-moves.ts'
import { failure } from '../../core/text/error.ts'
import type { Run } from '../ports/run.ts'

/** Puts tags on an image that is in its registry, by the arguments of `docker buildx imagetools create`; gives what went wrong, or nothing. */
export type CreateTags = (args: readonly string[]) => Promise<string | undefined>

/**
 * Moves tags to where a look at the remote says, and looks again until nothing is left to move: another run may have come in between.
 * An image that holds a tag by now need not be there yet: its own run moves the tag then.
 * Throws `image-tag-failed` where the run's own image gets no tags.
 */
export async function moveTags(
  first: TagAnswer,
  look: () => Promise<TagAnswer>,
  create: CreateTags,
  { log }: Pick<Run, 'log'>,
): Promise<void> {
  const moved = new Map<string, string>()
  for (let answer = first, left = movesLeft(first, moved); left.length > 0; left = movesLeft(answer, moved)) {
    const own = new Set(answer.own.map(({ source }) => source))
    for (const { source, args: first, instead } of moveCommands(left)) {
      const missing = await create(first)
      const args = (missing !== undefined && instead) || first
      const wrong = args === first ? missing : await create(args)
      if (wrong !== undefined && own.has(source)) {
        throw failure(
          'image-tag-failed',
          `docker buildx imagetools create failed for ${[source, ...(instead?.slice(-1) ?? [])].join(' and ')}: ${wrong}`,
          'Build and push that image first, and let docker/login-action and docker/setup-buildx-action run before this step.',
        )
      }
      log.info(
        wrong === undefined
          ? `docker buildx imagetools create ${args.join(' ')}`
          : `${source} is not there yet: its own run moves its tags. ${wrong}`,
      )
    }
    for (const { reference, source } of left) moved.set(reference, source)
    answer = await look()
  }
}
