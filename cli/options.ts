import type { Option } from './command.ts'

/** The options that every command takes, before or after its name. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  {
    name: 'directory',
    short: 'C',
    value: 'folder',
    description: 'Work in this folder, as if the command were started there.',
    words: 'files',
  },
  {
    name: 'config',
    value: 'file',
    description:
      'The configuration file. Default: the first of release-tracks.yml, .yaml, .json at the top of the repository and below .github/.',
    words: 'files',
  },
  { name: 'json', description: 'Print the answer as JSON, and an error, too: {"error": {"code", "problems"}}.' },
  { name: 'no-color', description: 'Print without colours. The environment variable NO_COLOR says the same.' },
  { name: 'verbose', description: 'Say on stderr what is read and decided on the way.' },
]

/** For commands that push. */
export const DRY_RUN: Option = { name: 'dry-run', description: 'Show what would be pushed, and push nothing.' }

/** For commands that push. */
export const YES: Option = {
  name: 'yes',
  short: 'y',
  description: 'Do not ask before the push. Without a terminal there is nobody to ask, and this is needed.',
}
