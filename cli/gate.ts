import type { PushGate } from '../shared/flows/branches/push-retry.ts'
import type { RefUpdate } from '../shared/flows/ports/repository.ts'
import { formatRefs } from './screen/refs.ts'
import type { Screen } from './screen/screen.ts'
import type { Terminal } from './terminal.ts'

/** What is shown and asked before a push. */
export interface PushQuestion<Result> {
  preview(result: Result, screen: Screen): string | Promise<string>
  readonly ask: string | ((result: Result) => string)
}

/**
 * Shows each push before it happens, and asks unless `yes` says that the answer is yes. What was answered counts for what was
 * shown: when the remote went on meanwhile, the new plan is shown and asked about again.
 */
export function askBefore<Result>(terminal: Terminal, yes: boolean, question: PushQuestion<Result>): PushGate<Result> {
  let agreed = ''
  return {
    before: async (result, updates) => {
      const shown = keyOf(updates)
      if (shown !== agreed) {
        if (agreed !== '') terminal.say('The remote has moved in the meantime. This would be pushed now:')
        const preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`
        if (yes) terminal.say(preview)
        else await terminal.confirm(preview, typeof question.ask === 'string' ? question.ask : question.ask(result))
        agreed = shown
      }
      terminal.interruption.pushBegins()
      terminal.info('pushing')
    },
    after: (landed) => {
      terminal.interruption.pushEnds(landed)
      // What follows one that landed is the rest of the tracks: GitHub triggers no workflow for more than three tags in a push.
      if (landed) agreed = ''
    },
  }
}

/** What a push starts from and what it makes; the ids of new commits differ from second to second. */
function keyOf(updates: readonly RefUpdate[]): string {
  return JSON.stringify(updates.map(({ ref, from }) => [ref, from]))
}
