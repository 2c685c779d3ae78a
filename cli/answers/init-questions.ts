import { confirm, isCancel, multiselect, select, text } from '@clack/prompts'
import type { Proposal } from '../../shared/core/init/proposal/proposal.ts'
import { failure } from '../../shared/core/text/error.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { InitQuestions } from '../../shared/flows/init/init.ts'
import { interrupted } from '../interruption.ts'
import { formatDraft, formatSummary, listFiles } from '../screen/init-draft.ts'
import type { Terminal } from '../terminal.ts'

/** The questions of init, on a terminal; what they show goes to stderr. */
export function initQuestions(terminal: Terminal, whole: boolean): InitQuestions {
  const output = process.stderr
  const answered = async <Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> => {
    const answer = await asked
    if (isCancel(answer)) throw interrupted(terminal.interruption.state)
    return answer as Exclude<Answer, symbol>
  }
  return {
    actions: async () => {
      const question = {
        message: 'Where are the actions? owner/name@ref, or empty to fill it in later',
        placeholder: 'acme/release-tracks@v1',
        defaultValue: '',
      }
      return await answered(text({ ...question, validate: wrongActions, output }))
    },
    versions: async ({ version, names, isOne }) => {
      const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
      const options = [
        { value: 'one' as const, label: 'one version for all', hint: 'one track' },
        { value: 'each' as const, label: 'one each', hint: 'a track for each' },
      ]
      const message = visibleLine(`${some} go by one version, ${version}. From now on?`)
      return await answered(select({ message, options, initialValue: isOne ? 'one' : 'each', output }))
    },
    choose: async ({ tracks, offered, channels, live, next: branch }) => {
      terminal.clear()
      const all = tracks.map(({ name }) => name)
      const options = [...tracks.map(optionOf), ...offered.map(optionOfOffer)]
      const question = { message: 'Which tracks?', options, initialValues: all, required: true, maxItems: 15 }
      const names = options.length === 0 ? [] : await answered(multiselect({ ...question, output }))
      const named = new Map(names.map((name) => [name, name]))
      const feature = {
        message: `Branch of feature work, where pre-releases are cut; ${live.value} for none`,
        initialValue: branch?.value ?? live.value,
        validate: wrongBranch,
      }
      const next = await answered(text({ ...feature, output }))
      const ladder = { message: 'Channels below live, lowest first', initialValue: channels.value.join(', ') }
      const chosen = splitList(await answered(text({ ...ladder, validate: wrongChannels, output })))
      const workflows = await answered(confirm({ message: 'Write the workflows as well?', output }))
      return { ...(options.length > 0 && { tracks: named }), next, channels: chosen, workflows }
    },
    confirm: async (draft) => {
      const { files, changes, present } = draft
      terminal.say(`\n${whole ? formatDraft(draft, terminal.errors, true) : formatSummary(draft, terminal.errors)}\n`)
      terminal.say(['Files:', ...listFiles(draft, terminal.errors)].join('\n'))
      const over = changes.length > 0 ? ` ${changes.map(({ path }) => path).join(', ')} will be overwritten.` : ''
      const message = `Write ${files.length === 1 ? 'this file' : `these ${files.length} files`}?${over} --show shows them in full.`
      if (!(await answered(confirm({ message, initialValue: present.length === 0, output }))))
        throw failure('declined', 'Nothing was written.')
    },
  }
}

function optionOf({ name, why, tag }: Proposal['tracks'][number]) {
  return { value: name, label: name, hint: visibleLine(`${tag.value}: ${why}`) }
}

function optionOfOffer({ name, folder, why }: Proposal['offered'][number]) {
  return { value: name, label: name, hint: visibleLine(`${folder || '.'}: ${why}`) }
}

function wrongBranch(given: string | undefined): string | undefined {
  return /^[\w][\w./-]*$/.test(given ?? '') ? undefined : 'Use the name of a branch, such as next or develop.'
}

function wrongActions(given: string | undefined): string | undefined {
  const isRight = !given || /^[\w-]+\/[\w.-]+@[\w./-]+$/.test(given)
  return isRight ? undefined : 'Write owner/name@ref, as in acme/release-tracks@v1.'
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
