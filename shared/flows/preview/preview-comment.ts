import { commentMark, markOf, runOfComment } from '../../core/preview/comment-mark.ts'
import { adviceOn } from '../../core/publish/github-refusal.ts'
import { wordsOf } from '../../core/text/error.ts'
import { blocks } from '../../core/text/markdown.ts'
import type { Comment, PullRequestComments } from '../ports/github.ts'
import { parseRunId, type Run } from '../ports/run.ts'
import type { ProposedMerge } from './proposed-merge.ts'

/** Where the comment is kept. */
interface Thread {
  readonly number: number
  readonly comments: PullRequestComments
  readonly log: Run['log']
  /** The run that this is. */
  readonly run: bigint
  /** What the comments of this configuration begin with. */
  readonly mark: string
}

/**
 * Keeps the one comment on a pull request: writes it, changes it, takes it away when `body` is empty. Of several the oldest goes on, and a
 * newer run's text is left. Never fails: the preview is in the job summary as well.
 */
export async function keepComment(body: string, { number, isFork }: ProposedMerge, run: Run): Promise<void> {
  const github = number === undefined ? undefined : await run.openGitHub()
  if (!github || number === undefined) return
  const { config, log, context } = run
  const id = parseRunId(context.runId)?.id ?? ''
  const thread = {
    number,
    log,
    run: BigInt(id || 0),
    mark: markOf(config.path),
    comments: github.pullRequests.comments,
  }
  const text = body === '' ? '' : blocks(commentMark(config.path, id), body)
  try {
    await keep(text, thread)
  } catch (error) {
    const message = `The preview is in the job summary alone, since GitHub would not take a comment: ${wordsOf(error)}.`
    if (isFork) log.info(`${message} On pull requests from forks the token is read-only.`)
    else
      log.warn({
        message,
        fix: adviceOn(error, 'Give the job `permissions: pull-requests: write`, or set comment: false.'),
      })
  }
}

async function keep(text: string, thread: Thread): Promise<void> {
  const { comments, number, log } = thread
  const [first, ...others] = await find(thread)
  if (first && isNewer(first, thread)) {
    log.info(`the comment is left: a newer run wrote it`)
    return
  }
  for (const { id } of text === '' && first ? [first, ...others] : others) await comments.remove(id)
  if (text === '') return
  if (first) return update(first, text, thread)
  const made = await comments.create(number, text)
  log.info(`commented on #${number}`)
  // Where another run was there first, its comment goes on.
  const [oldest] = await find(thread)
  if (!oldest || oldest.id >= made) return
  await comments.remove(made)
  if (!isNewer(oldest, thread)) await update(oldest, text, thread)
}

async function find({ comments, number, mark }: Thread): Promise<readonly Comment[]> {
  return comments.findOwn(number, mark)
}

function isNewer({ body }: Comment, { run }: Thread): boolean {
  return (runOfComment(body) ?? 0n) > run
}

async function update({ id, body }: Comment, text: string, { comments, number, log }: Thread): Promise<void> {
  if (plain(body) === plain(text)) return
  await comments.update(id, text)
  log.info(`updated the comment on #${number}`)
}

/** A text as it is kept: GitHub may change line ends and the white space around it. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
