import { nodeAt, scalarText } from '../../documents/node.ts'
import { quote } from '../../text/error.ts'
import { dispatchInputs } from '../../workflows/dispatch-inputs.ts'
import type { Job, Scalar, Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { findTexts, isInput, isScript } from '../found-text.ts'
import { isForReleases } from '../release-role.ts'

/** Values from outside that become part of scripts. */
export const INJECTION_RULES: readonly Rule[] = [
  {
    name: 'expression-in-script',
    severity: 'error',
    meaning:
      'A script in a releasing workflow contains an expression with a value from outside (a name, a title, notes, free text of a dispatch), which the shell may run as a command.',
    incident: 30,
    check: checkInjection,
  },
]

const EXPRESSION = /\$\{\{((?:(?!\$\{\{)[\s\S]){0,1000}?)\}\}/g
/**
 * What people write freely: names of branches and tags, titles, texts, names of authors. What GitHub sets (numbers, commits,
 * logins, conclusions) and what maintainers choose in settings is harmless.
 * Source: GitHub docs, "Secure use reference", "Understanding the risk of script injections".
 */
const OUTSIDE = new RegExp(
  String.raw`\bgithub\.(?:head_ref|ref_name|event\.(?:client_payload\.|ref\b|(?:${[
    '(?:issue|discussion|pull_request)\\.(?:title|body)',
    '(?:comment|review|review_comment)\\.body',
    'pull_request\\.head\\.(?:ref|label|repo\\.default_branch)',
    'pages[\\w.*[\\]]*\\.page_name',
    '(?:head_commit|(?:workflow_run|merge_group)\\.head_commit|commits[\\w.*[\\]]*)\\.(?:message|(?:author|committer)\\.(?:name|email))',
    'workflow_run\\.(?:head_branch|display_title|head_repository\\.description)',
    'release\\.(?:name|body|tag_name)',
  ].join('|')})\b))`,
)

function checkInjection(facts: DoctorFacts): Fault[] {
  const workflows = facts.workflows.filter((workflow) => isForReleases(workflow, facts))
  const runs = (scalar: Scalar) => isScript(scalar) || (isInput(scalar) && scalar.path.at(-1) === 'script')
  return findTexts(workflows, EXPRESSION, runs).flatMap(({ workflow, scalar, match, place }) => {
    const expression = match[1] ?? ''
    const job = workflow.jobs.find(({ name }) => name === scalar.path[1])
    if (isAnswer(expression) || !(OUTSIDE.test(expression) || isFreeText(expression, workflow, job))) return []
    return {
      message: `${quote(match[0])} becomes part of the script: a name such as $(command) is run.`,
      fix: 'Pass it to the step through `env:`, and write "$NAME" in the script.',
      place,
    }
  })
}

/** A comparison gives true or false, whatever stands on its sides. */
function isAnswer(expression: string): boolean {
  return !/&&|\|\|/.test(expression) && /==|!=|^\s*(?:contains|startsWith|endsWith)\(/.test(expression)
}

/** What a field of JSON holds is not looked into. */
function isFreeText(expression: string, workflow: Workflow, job: Job | undefined): boolean {
  return hasFreeInput(expression, workflow) || (!/fromJSON/i.test(expression) && hasOutput(expression, workflow, job))
}

const INPUT = /(?<![\w.-])(?:github\.event\.)?inputs\.([\w-]+)/gi

/** Whoever starts a run by hand writes what is not a choice, no box and no number. Callers of a workflow that is called are not known. */
function hasFreeInput(expression: string, workflow: Workflow): boolean {
  const free = dispatchInputs(workflow).filter(({ type }) => type === 'string')
  const names = new Set(free.map(({ name }) => name.toLowerCase()))
  return [...expression.matchAll(INPUT)].some(([, name = '']) => names.has(name.toLowerCase()))
}

/** Outputs of the actions that hold what people wrote: subjects of commits, and paths. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  promote: ['report', 'plan'],
  'detect-tracks': ['report'],
  'bump-version': ['plan'],
  'component-changelog': ['body'],
  'write-updater-manifest': ['manifest'],
  'sync-branches': ['conflicts'],
  'check-invariants': ['violations'],
}
const OUTPUT = /(?<![\w.-])(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/gi

function hasOutput(expression: string, workflow: Workflow, job: Job | undefined): boolean {
  return [...expression.matchAll(OUTPUT)].some(([, context = '', name = '', output = '']) => {
    if (context.toLowerCase() === 'steps') return isText(job, name, output)
    const other = workflow.jobs.find((each) => each.name.toLowerCase() === name.toLowerCase())
    const passed = scalarText(nodeAt(other?.node, ['outputs', output])) ?? ''
    if (/fromJSON/i.test(passed)) return false
    return [...passed.matchAll(OUTPUT)].some(
      ([, from = '', id = '', inner = '']) => from.toLowerCase() === 'steps' && isText(other, id, inner),
    )
  })
}

function isText(job: Job | undefined, id: string, output: string): boolean {
  const step = job?.steps.find(({ node }) => scalarText(nodeAt(node, ['id']))?.toLowerCase() === id.toLowerCase())
  return step?.action !== undefined && (TEXTS[step.action]?.includes(output.toLowerCase()) ?? false)
}
