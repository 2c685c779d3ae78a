import { nodeAt } from '../../documents/node.ts'
import { type Place, quote } from '../../text/error.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { LIVE } from '../../versions/version.ts'
import { ACTION_INPUTS } from '../../workflows/action-inputs.ts'
import { ACTIONS } from '../../workflows/called-action.ts'
import { DISPATCH_INPUTS, dispatchInputs } from '../../workflows/dispatch-inputs.ts'
import { eachStep, entriesOf, inputOf, type StepPlace, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { tracksStarting } from '../release-role.ts'

/** What workflows say to this project's actions, against the actions and the configuration. */
export const CALL_RULES: readonly Rule[] = [
  {
    name: 'action-missing',
    severity: 'error',
    meaning: 'A step uses an action that this project does not have.',
    check: ({ workflows }) => eachStep(workflows, checkAction),
  },
  {
    name: 'input-unknown',
    severity: 'error',
    meaning: 'A step sets an input that the action does not have: GitHub ignores it, and the default applies.',
    check: ({ workflows }) => eachStep(workflows, checkInputs),
  },
  {
    name: 'name-unknown',
    severity: 'error',
    meaning: 'A step, or a `workflow_dispatch` input, names a track or channel that is not configured.',
    incident: 22,
    check: (facts) => [
      ...eachStep(facts.workflows, (at) => checkNames(at, facts)),
      ...choicesOf(facts).flatMap((choice) => checkOptions(choice, facts)),
    ],
  },
  {
    name: 'option-missing',
    severity: 'warning',
    meaning: 'No `workflow_dispatch` input offers some configured track or channel. What a push cuts may be missing.',
    incident: 22,
    check: (facts) => [...checkOffered('track', facts), ...checkOffered('channel', facts)],
  },
  {
    name: 'track-of-another',
    severity: 'error',
    meaning: 'A workflow validates tags of one track, but only tags of others trigger it: every run fails.',
    incident: 22,
    check: (facts) => eachStep(facts.workflows, (at) => checkTrack(at, facts)),
  },
]

function placeOf({ workflow, job, index }: StepPlace, ...path: readonly (string | number)[]): Place {
  return workflow.place(['jobs', job.name, 'steps', index, ...path])
}

function checkAction(at: StepPlace): Fault[] {
  const { uses = '', missing } = at.step
  if (missing === undefined) return []
  const near = nearestWord(missing, ACTIONS) ?? ACTIONS.find((name) => name.endsWith(`-${missing}`))
  return [
    {
      message: `There is no action ${quote(missing)} in ${quote(uses.split('/actions/', 1)[0] as string)}.`,
      fix: near === undefined ? `There are ${ACTIONS.join(', ')}.` : `Did you mean ${quote(near)}?`,
      place: placeOf(at, 'uses'),
    },
  ]
}

/** Inputs of an action in the repository itself are its own. GitHub reads their names without regard to case. */
function checkInputs(at: StepPlace): Fault[] {
  const { action, uses = '', node } = at.step
  if (action === undefined || uses.startsWith('.')) return []
  const names = (ACTION_INPUTS[action] as string).split(' ')
  return entriesOf(nodeAt(node, ['with'])).flatMap(({ key, keyAt }) => {
    if (names.includes(key.toLowerCase())) return []
    const near = nearestWord(key, names)
    return {
      message: `${action} has no input ${quote(key)}.`,
      fix: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${quote(near)}?`,
      place: at.workflow.locate(keyAt),
    }
  })
}

type Kind = 'track' | 'channel'

/** Which inputs of the actions hold names of tracks or channels. */
const KINDS: Readonly<Record<string, Kind>> = { track: 'track', tracks: 'track', channel: 'channel' }

interface Names {
  readonly kind: Kind
  readonly input: string
  readonly text: string
}

/** The inputs of a step that hold names from the configuration that was read. */
function namesIn({ step }: StepPlace, { configuration }: DoctorFacts): Names[] {
  const { file, config } = configuration
  if (step.action === undefined || !config || (inputOf(step, 'config') || file) !== file) return []
  return Object.entries(KINDS).flatMap(([input, kind]) => {
    const text = inputOf(step, input)
    return text === undefined ? [] : { kind, input, text }
  })
}

function allowed(kind: Kind, { tracks, configuration }: DoctorFacts): string[] {
  const names = tracks.map(({ track }) => track.name)
  return kind === 'track' ? names : [...(configuration.config?.channels ?? []), LIVE]
}

/** Words that stand for several tracks. */
const SEVERAL = ['all', 'both']

function checkNames(at: StepPlace, facts: DoctorFacts): Fault[] {
  return namesIn(at, facts).flatMap(({ kind, input, text }) => {
    if (text.includes('${{')) return []
    const words = text.split(/[\s,"'[\]]+/).filter((word) => word !== '')
    return words.flatMap((word) => unknownName(kind, word, facts, placeOf(at, 'with', input)))
  })
}

function unknownName(kind: Kind, word: string, facts: DoctorFacts, place: Place): Fault[] {
  const names = allowed(kind, facts)
  if (names.includes(word) || (kind === 'track' && SEVERAL.includes(word))) return []
  const near = nearestWord(word, names)
  return [
    {
      message: `The configuration has no ${kind} ${quote(word)}.`,
      fix: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${quote(near)}?`,
      place,
    },
  ]
}

/** A choice of a form that is given to one of the actions as it is. */
interface Choice {
  readonly workflow: Workflow
  readonly kind: Kind
  readonly input: string
  readonly options: readonly string[]
}

const OF_FORM = /^\s*\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}\s*$/

function choicesOf(facts: DoctorFacts): Choice[] {
  const found = eachStep(facts.workflows, (at): Choice[] =>
    namesIn(at, facts).flatMap(({ kind, text }) => {
      const input = OF_FORM.exec(text)?.[1]?.toLowerCase()
      const declared = dispatchInputs(at.workflow).find(({ name }) => name.toLowerCase() === input)
      if (!declared || declared.options.length === 0) return []
      return [{ workflow: at.workflow, kind, input: declared.name, options: declared.options }]
    }),
  )
  return [
    ...new Map(found.map((choice) => [`${choice.workflow.file} ${choice.kind} ${choice.input}`, choice])).values(),
  ]
}

function checkOptions({ workflow, kind, input, options }: Choice, facts: DoctorFacts): Fault[] {
  return options.flatMap((option, index) =>
    option === ''
      ? []
      : unknownName(kind, option, facts, workflow.place([...DISPATCH_INPUTS, input, 'options', index])),
  )
}

function checkOffered(kind: Kind, facts: DoctorFacts): Fault[] {
  const choices = choicesOf(facts).filter((choice) => choice.kind === kind)
  const [first] = choices
  if (!first) return []
  const offered = new Set(choices.flatMap(({ options }) => options))
  const lacking = allowed(kind, facts).filter(
    (name) => !offered.has(name) && name !== facts.configuration.config?.autoChannel,
  )
  if (lacking.length === 0) return []
  return [
    {
      message: `The form of ${first.workflow.name} does not offer the ${kind} ${lacking.map(quote).join(', ')}.`,
      fix: 'Add it to the `options`.',
      place: first.workflow.place([...DISPATCH_INPUTS, first.input, 'options']),
    },
  ]
}

function checkTrack(at: StepPlace, facts: DoctorFacts): Fault[] {
  const { workflow, step } = at
  if (step.action !== 'validate-tag' || inputOf(step, 'tag')) return []
  const [given] = namesIn(at, facts)
  const wanted = facts.tracks.find(({ track }) => track.name === given?.text.trim())?.track.name
  const starting = tracksStarting(workflow, facts).map(({ track }) => track.name)
  if (wanted === undefined || starting.length === 0 || starting.includes(wanted)) return []
  return [
    {
      message: `${workflow.name} takes tags of ${wanted} alone, but those that start it are of ${starting.join(' and ')}: every run fails.`,
      fix: starting.length === 1 ? `Write \`track: ${starting[0]}\`.` : 'Name a track whose tags start it.',
      place: placeOf(at, 'with', 'track'),
    },
  ]
}
