import type { Command as Program } from 'commander'
import type { Command, Example } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import type { Screen } from './screen/screen.ts'
import { wrap } from './screen/width.ts'

/** Text lines are wrapped at this width at most, however wide the terminal. */
const WIDEST = 100

/** What the help of the whole program teaches beside the list of its commands. */
export const OVERVIEW: readonly string[] = [
  'Releases several products from one repository: each product is a track with its own version, tags and channels.',
  'Reads release-tracks.yml at the top of the repository, and the branches and tags of the remote "origin" with the credentials of your clone. Releases never touch your work tree, index or branches: they are pushed straight to the remote, atomically, and only after you confirm. Only init, doctor --fix and the files you name are written.',
]

export const OVERVIEW_EXAMPLES: readonly Example[] = [
  { line: 'release-tracks plan', meaning: 'what would be released now, and why' },
  { line: 'release-tracks promote tray beta', meaning: 'release one product on beta, after asking' },
  { line: 'release-tracks validate tray-v1.8.5', meaning: 'whether a tag may be released' },
  { line: 'release-tracks help promote', meaning: 'help for one command' },
]

/** Adds what commander does not know to the help of a program or command. */
export function teach(
  program: Program,
  about: Pick<Command, 'description' | 'examples' | 'exitCodes'>,
  screen: Screen,
): void {
  const columns = Math.min(screen.width, WIDEST)
  const { bold, cyan } = screen.paint
  program
    .description(about.description.map((paragraph) => wrap(paragraph, columns).join('\n')).join('\n\n'))
    .helpOption('-h, --help', 'Show this help.')
    .configureHelp({ helpWidth: columns, showGlobalOptions: true, styleTitle: bold, sortSubcommands: false })
    .addHelpText('after', () => `\n${bold('Examples:')}\n${formatExamples(about.examples, cyan)}\n`)
    .addHelpText('after', () => `${bold('Exit codes:')}\n${formatExitCodes(about.exitCodes ?? {}, columns)}`)
}

function formatExamples(examples: readonly Example[], paint: (text: string) => string): string {
  return examples.map(({ line, meaning }) => `  ${paint(line)}\n      ${meaning}`).join('\n')
}

function formatExitCodes(own: NonNullable<Command['exitCodes']>, columns: number): string {
  const meanings = Object.entries({ ...EXIT_CODES, ...own })
  return meanings
    .flatMap(([code, meaning]) =>
      wrap(meaning, columns - 7).map((line, at) => `  ${(at === 0 ? code : '').padEnd(5)}${line}`),
    )
    .join('\n')
}
