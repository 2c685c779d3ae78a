import type { Command, Example, Option } from '../cli/command.ts'
import { EXIT_CODES } from '../cli/exit-codes.ts'
import { OVERVIEW, OVERVIEW_EXAMPLES } from '../cli/help.ts'
import { GLOBAL_OPTIONS } from '../cli/options.ts'
import { describeOption, formatArgument, formatOption } from '../cli/program.ts'
import { formatCode, formatProse, formatTable } from './action-page.ts'

/** Writes the page about the command line from what its commands declare, which help and completion are made of, too. `notes` are Markdown by hand. */
export function formatCliPage(commands: readonly Command[], notes: string): string {
  const parts = [
    '<!-- Made by `npm run docs` from the declarations in cli/ and from cli.notes.md. -->',
    '# The command line',
    ...OVERVIEW.map(formatProse),
    formatExamples(OVERVIEW_EXAMPLES),
    formatTable(['Command', 'What it does'], commands.map(overviewRow)),
    notes.trim(),
    '## Options of every command',
    formatOptions(GLOBAL_OPTIONS),
    '## Exit codes',
    formatTable(
      ['Code', 'Meaning'],
      Object.entries(EXIT_CODES).map(([code, meaning]) => [code, formatProse(meaning)]),
    ),
    ...commands.flatMap(formatCommand),
  ]
  return `${parts.join('\n\n')}\n`
}

function overviewRow({ name, summary }: Command): string[] {
  return [`[${formatCode(name)}](#${name})`, formatProse(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)]
}

function formatCommand(command: Command): string[] {
  const words = [command.name, ...(command.arguments ?? []).map(formatArgument), '[options]']
  const given = [
    ...(command.arguments ?? []).map((each) => [formatCode(formatArgument(each)), formatProse(each.description)]),
    ...(command.options ?? []).map(optionRow),
  ]
  const codes = Object.entries(command.exitCodes ?? {}).map(([code, meaning]) => `Exit code ${code}: ${meaning}`)
  return [
    `## ${command.name}`,
    `\`\`\`sh\nrelease-tracks ${words.join(' ')}\n\`\`\``,
    ...command.description.map(formatProse),
    ...(given.length > 0 ? [formatTable(['Argument, option', 'Meaning'], given)] : []),
    formatExamples(command.examples),
    ...codes.map(formatProse),
  ]
}

function formatOptions(options: readonly Option[]): string {
  return formatTable(['Option', 'Meaning'], options.map(optionRow))
}

function optionRow(option: Option): string[] {
  return [formatCode(formatOption(option)), formatProse(describeOption(option))]
}

/** What each line does stands behind it as a comment of the shell. */
function formatExamples(examples: readonly Example[]): string {
  const column = Math.max(...examples.map(({ line }) => line.length))
  const lines = examples.map(({ line, meaning }) => `${line.padEnd(column)}  # ${meaning}`)
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``
}
