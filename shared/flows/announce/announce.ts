import { type DeliveryVerdict, judge } from '../../core/announce/answer.ts'
import type { Happening } from '../../core/announce/happening.ts'
import { titleOf } from '../../core/announce/happening.ts'
import type { Message } from '../../core/announce/message.ts'
import { signedHeaders } from '../../core/announce/signature.ts'
import { type Problem, quote, ReleaseTracksError } from '../../core/text/error.ts'
import { blocks, code, codeBlock, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import type { Receiver } from '../ports/receiver.ts'
import type { Log, Report, Run } from '../ports/run.ts'
import { type AnnounceInputs, type AnnounceRequest, type ReadFile, readAnnounceRequest } from './announce-request.ts'
import { findHappenings } from './happenings.ts'

/** What announcing needs beside the repository. */
export interface AnnounceTools {
  readonly read: ReadFile
  readonly openReceiver: (url: string, secrets: readonly string[]) => Receiver
}

/** What became of one message. */
export interface MessageDelivery {
  readonly happening: Happening
  readonly message: Message
  /** Undefined where it was not sent. */
  readonly verdict: Exclude<DeliveryVerdict, { kind: 'again' }> | undefined
}

/** What was told, and to whom it could not be. */
export interface Announcement {
  readonly request: AnnounceRequest
  readonly deliveries: readonly MessageDelivery[]
  /** Why something was not sent, as sentences. */
  readonly silence: readonly string[]
  readonly host: string
}

/** Tells a receiver what happened to tags. A receiver that does not take it is told of in warnings, or with `required` in an error. */
export async function announce(inputs: AnnounceInputs, run: Run, tools: AnnounceTools): Promise<Announcement> {
  const request = await readAnnounceRequest(inputs, run, tools.read)
  const { url, dryRun, format } = request
  const receiver = url === '' ? undefined : tools.openReceiver(url, [inputs.secret].filter(Boolean))
  const told = await findHappenings(request, run)
  const silence = told.flatMap((each) => ('nothing' in each ? [each.nothing] : []))
  const lacking = whatLacks(request)
  if (lacking && !dryRun) silence.push(lacking)
  const deliveries: MessageDelivery[] = []
  for (const each of told) {
    if ('nothing' in each) continue
    const messages = await format.messages(each.happening)
    if (messages.length === 0) silence.push(`${each.happening.tag} names no item of a roadmap: nothing to tell.`)
    for (const message of messages) {
      const verdict =
        receiver && !lacking && !dryRun ? await deliver(message, request, { receiver, log: run.log }) : undefined
      deliveries.push({ happening: each.happening, message, verdict })
    }
  }
  for (const line of silence) run.log.info(line)
  return { request, deliveries, silence, host: receiver?.host ?? '' }
}

function whatLacks({ url, formatName, signer }: AnnounceRequest): string | undefined {
  if (url === '') return 'There is no url: nobody is told.'
  if (formatName === 'roadmap' && !signer.key) return 'There is no secret: the roadmap is not told.'
  return undefined
}

interface Way {
  readonly receiver: Receiver
  readonly log: Log
}

/** Sends a message until it is taken, or trying again is of no use. */
async function deliver(
  message: Message,
  { signer, formatName }: AnnounceRequest,
  { receiver, log }: Way,
): Promise<NonNullable<MessageDelivery['verdict']>> {
  for (let tries = 0; ; tries++) {
    // A receiver refuses what was signed long ago, so each try is signed anew.
    const answer = await receiver.post(await signedHeaders(message, signer, receiver.now()), message.body)
    const verdict = judge(answer, tries, receiver.now(), formatName === 'roadmap')
    if (verdict.kind !== 'again') return verdict
    log.info(`${receiver.host}: ${verdict.why}, trying again in ${verdict.after / 1000} s`)
    await receiver.wait(verdict.after)
  }
}

function nameOf({ happening, message: { item } }: Pick<MessageDelivery, 'happening' | 'message'>): string {
  return `${item === undefined ? '' : `the item ${quote(item)} of `}"${titleOf(happening)}"`
}

/** What was not delivered, as problems that a run tells of. */
export function problemsOf({ deliveries, host }: Announcement): { readonly lags: Problem[]; readonly lost: Problem[] } {
  const tell = (kind: string, fix: string) =>
    deliveries.flatMap(({ verdict, ...told }) =>
      verdict?.kind === kind && 'why' in verdict
        ? [{ message: `${host} did not accept ${nameOf(told)}: ${verdict.why}.`, fix }]
        : [],
    )
  return {
    lags: tell('behind', 'It does not know this item or channel yet: add it there, and run the job again.'),
    lost: tell(
      'failed',
      'See to the address, the secret and the receiver, and run the job again: it can tell what it has by the id.',
    ),
  }
}

/** The action announce. */
export async function announceReport(inputs: AnnounceInputs, run: Run, tools: AnnounceTools): Promise<Report> {
  const announcement = await announce(inputs, run, tools)
  const { deliveries, request, host } = announcement
  const { lags, lost } = problemsOf(announcement)
  const sent = deliveries.filter(({ verdict }) => verdict?.kind === 'delivered')
  for (const each of sent) run.log.info(`${host} accepted ${nameOf(each)}, ${each.message.id}`)
  if (request.dryRun) for (const { message } of deliveries) run.log.info(message.body)
  for (const problem of request.required ? lags : [...lags, ...lost]) run.log.warn(problem)
  return {
    outputs: {
      sent: String(sent.length),
      ids: JSON.stringify(deliveries.map(({ message }) => message.id)),
      delivered: String(deliveries.length > 0 && sent.length === deliveries.length),
    },
    summary: summarize(announcement, [...lags, ...lost]),
    ...(request.required && lost.length > 0 && { failure: new ReleaseTracksError('not-announced', lost) }),
  }
}

function summarize({ deliveries, silence, request }: Announcement, problems: readonly Problem[]): string {
  const lines = deliveries.flatMap(({ happening, message, verdict }) =>
    verdict?.kind === 'delivered' ? [`Told: ${escapeMarkdown(titleOf(happening))} (${code(message.id)})`] : [],
  )
  const rest = [...problems.map(({ message }) => message), ...silence].map(escapeMarkdown)
  return blocks(
    heading(3, 'Announcement'),
    list([...lines, ...rest]),
    ...(request.dryRun ? deliveries.map(({ message }) => codeBlock(message.body, 'json')) : []),
  )
}
