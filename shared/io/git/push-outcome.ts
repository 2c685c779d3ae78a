import type { PushedRef } from '../../core/git/git-output.ts'
import { isRefusal, withoutNames } from '../../core/git/push-refusal.ts'
import type { PushOutcome } from '../../flows/ports/repository.ts'

/** git's and the server's words for "somebody else was faster" (git push, receive-pack). */
const LOST =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i

/** Words of a rule that no retry changes, though the reason is not known. */
const REFUSED = /hook declined|denied|not permitted|refusing to allow/i

/** Words of a server that is unwell: nobody knows whether the push was carried out. */
const SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i

/** Words of a server that was asked too often (RFC 6585, 4); git hands on no retry-after. */
const TOO_MANY = /(?:error:|HTTP) 429\b/i

/** Tells from git's exit code and words how a push ended. */
export function judgePush(code: number, refs: readonly PushedRef[], stderr: string): PushOutcome {
  const refusals = refs.filter(({ ok }) => !ok)
  const words = [...linesOf(stderr), ...refusals.map(asGitPrints)].join('\n')
  if (code === 0 && refusals.length === 0) return { kind: 'landed', refs, words }
  const causes = refusals
    .filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words))
    .map(({ words }) => words)
  const told = `${causes.join('\n')}\n${stderr}`
  const why = withoutNames(told)
  if (isRefusal(told) || REFUSED.test(why)) return { kind: 'refused', refs, words }
  if (TOO_MANY.test(why)) return { kind: 'put-off', refs, words }
  if (SERVER_FAULT.test(why)) return { kind: 'unknown', refs, words }
  if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr)) return { kind: 'lost-race', refs, words }
  return { kind: refusals.length > 0 ? 'refused' : 'unknown', refs, words }
}

/** ` ! [rejected] refs/heads/next (fetch first)` */
function asGitPrints({ ref, words }: PushedRef): string {
  return ` ! ${words.replace(/^(\[[^\]]*\])/, `$1 ${ref.replaceAll('$', '$$$$')}`)}`
}

/** git's own lines: a server's are filled up with spaces (sideband.c), and the last one only says that there were others. */
function linesOf(stderr: string): string[] {
  return stderr
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && line !== 'remote:' && !/^(?:To |error: failed to push some refs to )/.test(line))
}
