import type { PushedRef } from '../../core/git/git-output.ts'
import type { PushOutcome } from '../../flows/ports/repository.ts'

/** git's and the server's words for "somebody else was faster" (git push, receive-pack). */
const LOST =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i
/** Words of a rule that no retry will change: hooks, protected branches, rulesets, rights. */
const REFUSED =
  /hook declined|exists; cannot create|protected branch|GH0\d\d|repository rule|denied|not permitted|Permission|refusing to allow|authentication failed|could not read Username|repository not found|(?:error:|HTTP) 40[134]\b|marked as read only|shallow update not allowed/i

/** Words of a server that is unwell: nobody knows whether the push was carried out. */
const SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i

/** Words of a server that was asked too often (RFC 6585, 4); git hands on no retry-after. */
const TOO_MANY = /(?:error:|HTTP) 429\b/i

/** Names and addresses stand in quotes in git's words; a tag `v1.403.0` or a repository `permissions` says nothing. */
function withoutNames(words: string): string {
  return words.replace(/'[^'\s]*'/g, "''")
}

/** Tells from git's exit code and words how a push ended. */
export function judgePush(code: number, refs: readonly PushedRef[], stderr: string): PushOutcome {
  const refusals = refs.filter(({ ok }) => !ok)
  const words = [...refusals.map(({ ref, words }) => `${ref} ${words}`), stderr].filter(Boolean).join('\n')
  if (code === 0 && refusals.length === 0) return { kind: 'landed', refs, words }
  const causes = refusals
    .filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words))
    .map(({ words }) => words)
  const why = withoutNames(`${causes.join('\n')}\n${stderr}`)
  if (REFUSED.test(why)) return { kind: 'refused', refs, words }
  if (TOO_MANY.test(why)) return { kind: 'put-off', refs, words }
  if (SERVER_FAULT.test(why)) return { kind: 'unknown', refs, words }
  if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr)) return { kind: 'lost-race', refs, words }
  return { kind: refusals.length > 0 ? 'refused' : 'unknown', refs, words }
}
