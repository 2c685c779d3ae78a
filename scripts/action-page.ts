import { parse } from 'yaml'

/** What an action.yml says about an action, in its own order. */
export interface ActionFile {
  readonly title: string
  readonly description: string
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
}

export interface Input {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly default: string
}

export interface Output {
  readonly name: string
  readonly description: string
}

/** Reads the text of an action.yml. Its shape is the one that GitHub's own parser accepts, which a test makes sure of. */
export function parseActionFile(text: string): ActionFile {
  const file = parse(text) as {
    name: string
    description: string
    inputs?: Record<string, { description?: string; required?: boolean; default?: unknown }>
    outputs?: Record<string, { description?: string }>
  }
  return {
    title: file.name,
    description: file.description,
    inputs: Object.entries(file.inputs ?? {}).map(([name, input]) => ({
      name,
      description: input.description ?? '',
      required: input.required ?? false,
      default: String(input.default ?? ''),
    })),
    outputs: Object.entries(file.outputs ?? {}).map(([name, output]) => ({
      name,
      description: output.description ?? '',
    })),
  }
}

/** Writes an action's page: what it does, how it is called, its inputs and outputs, and then `notes`, which is Markdown. */
export function formatPage(name: string, uses: string, action: ActionFile, notes: string): string {
  const sections = [
    `<!-- Made by \`npm run docs\` from the action.yml of ${name}, and from ${name}.notes.md if there is one. -->`,
    `# ${formatProse(action.title)}`,
    formatProse(action.description),
    `\`\`\`yaml\n${formatUsage(uses, action)}\n\`\`\``,
    ...(action.inputs.length > 0 ? ['## Inputs', formatInputs(action)] : []),
    ...(action.outputs.length > 0 ? ['## Outputs', formatOutputs(action)] : []),
    ...(notes.trim() ? [notes.trim()] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

function formatInputs({ inputs }: ActionFile): string {
  const rows = inputs.map((input) => [
    formatCode(input.name),
    formatProse(input.description),
    input.required ? 'required' : formatCode(input.default),
  ])
  return formatTable(['Input', 'Meaning', 'Default'], rows)
}

function formatOutputs({ outputs }: ActionFile): string {
  return formatTable(
    ['Output', 'Meaning'],
    outputs.map((output) => [formatCode(output.name), formatProse(output.description)]),
  )
}

/** Writes the overview: a row an action, with a link to its page in `folder`. */
export function formatOverview(folder: string, actions: ReadonlyMap<string, ActionFile>): string {
  const rows = [...actions].map(([name, { description }]) => [
    `[${formatCode(name)}](${folder}/${name}.md)`,
    formatProse(description),
  ])
  return formatTable(['Action', 'What it does'], rows)
}

/** Writes a Markdown table. Cells are Markdown already; a bar would end a cell, even inside code. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Writes text on one line as Markdown that shows it as it is; what stands between backticks stays code. */
export function formatProse(text: string): string {
  const parts = text.trim().split(/(`[^`]*`)/)
  return parts
    .map((part) => (part.startsWith('`') ? part : escapeProse(part)))
    .join('')
    .replace(/\s+/g, ' ')
}

/** Writes text as code, with a fence longer than any run of backticks in it; nothing for no text. */
export function formatCode(text: string): string {
  if (text === '') return ''
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + room + text.replace(/\s*\n\s*/g, ' ') + room + fence
}

function escapeProse(text: string): string {
  return text
    .replace(/[\\*_[\]`]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

function formatUsage(uses: string, { inputs }: ActionFile): string {
  const required = inputs.filter((input) => input.required).map((input) => `    ${input.name}: …`)
  return [`- uses: ${uses}`, ...(required.length > 0 ? ['  with:', ...required] : [])].join('\n')
}
