import { confirm, isCancel, multiselect, text } from '@clack/prompts'
import type { Proposal } from '../../shared/core/init/proposal/proposal.ts'
import { cleanName } from '../../shared/core/init/proposal/track-names.ts'
import { RESERVED_NAMES } from '../../shared/core/reserved-names.ts'
import { failure } from '../../shared/core/text/error.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { InitQuestions } from '../../shared/flows/init/init.ts'
import { interrupted } from '../interruption.ts'
import { formatDraft, listFiles } from '../screen/init-draft.ts'
import type { Terminal } from '../terminal.ts'

/** The questions of init, on a terminal; what they show goes to stderr. */
export function initQuestions(terminal: Terminal): InitQuestions {
  const output = process.stderr
  const answered = async <Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> => {
    const answer = await asked
    if (isCancel(answer)) throw interrupted(terminal.interruption.state)
    return answer as Exclude<Answer, symbol>
  }
  return {
    choose: async ({ tracks, channels }) => {
      terminal.clear()
      const all = tracks.map(({ name }) => name)
      const offered = { message: 'Which tracks?', options: tracks.map(optionOf), initialValues: all, required: true }
      const names = await answered(multiselect({ ...offered, output }))
      const renamed = new Map<string, string>()
      for (const name of names) {
        const validate = (given: string | undefined) => wrongName(given ?? '', [...renamed.values()])
        const message = `Name of the track ${name}`
        renamed.set(name, await answered(text({ message, initialValue: name, validate, output })))
      }
      const ladder = { message: 'Channels below live, lowest first', initialValue: channels.value.join(', ') }
      const chosen = splitList(await answered(text({ ...ladder, validate: wrongChannels, output })))
      const workflows = await answered(confirm({ message: 'Write the workflows as well?', output }))
      return { tracks: renamed, channels: chosen, workflows }
    },
    confirm: async (draft) => {
      const { files, changes, present } = draft
      terminal.say(`\n${formatDraft(draft, terminal.errors, false)}\n`)
      terminal.say(['Files:', ...listFiles(draft, terminal.errors)].join('\n'))
      const over = changes.length > 0 ? ` ${changes.map(({ path }) => path).join(', ')} will be overwritten.` : ''
      const message = `Write ${files.length === 1 ? 'this file' : `these ${files.length} files`}?${over} --dry-run shows them in full.`
      if (!(await answered(confirm({ message, initialValue: present.length === 0, output }))))
        throw failure('declined', 'Nothing was written.')
    },
  }
}

function optionOf({ name, why, tag }: Proposal['tracks'][number]) {
  return { value: name, label: name, hint: visibleLine(`${tag.value}: ${why}`) }
}

function wrongName(name: string, taken: readonly string[]): string | undefined {
  const [given, others] = [name.toLowerCase(), taken.map((other) => other.toLowerCase())]
  if (name === '' || cleanName(name) !== name) return 'Use letters, digits, "-" and "_", starting with a letter or "_".'
  if (RESERVED_NAMES.includes(given)) return 'This name is reserved.'
  return others.includes(given) ? 'Another track has this name.' : undefined
}

function wrongChannels(given: string | undefined): string | undefined {
  const channels = splitList(given ?? '')
  const isRight = channels.every((channel) => /^(?!\d+$|live$)[0-9A-Za-z-]{1,50}$/i.test(channel))
  if (channels.length === 0 || !isRight) return 'Use names such as alpha, beta, rc, separated by commas.'
  return new Set(channels).size < channels.length ? 'A channel is listed twice.' : undefined
}

function splitList(given: string): string[] {
  return given.split(/[\s,]+/).filter((word) => word !== '')
}
