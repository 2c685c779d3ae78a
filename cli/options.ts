import type { Option } from './command.ts'

/** The options that every command takes, before or after its name. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  {
    name: 'directory',
    short: 'C',
    value: 'folder',
    description: 'Run as if started in this folder.',
    words: 'files',
  },
  {
    name: 'config',
    value: 'file',
    description:
      'The configuration file. Default: the first of release-tracks.yml, .yaml and .json that exists at the top or in .github/.',
    words: 'files',
  },
  { name: 'json', description: 'Print the answer as JSON; an error as {"error": {"code", "problems"}}.' },
  { name: 'no-color', description: 'Print without colours, like the environment variable NO_COLOR.' },
  { name: 'verbose', description: 'Log to stderr what is read and decided.' },
]

/** For commands that push. */
export const DRY_RUN: Option = { name: 'dry-run', description: 'Show what would be pushed, without pushing.' }

/** For commands that push. */
export const YES: Option = {
  name: 'yes',
  short: 'y',
  description: 'Push without asking. Required if there is no terminal to ask on.',
}

/** For commands that push. */
export const NO_SIGN: Option = {
  name: 'no-sign',
  description:
    'Sign nothing. Otherwise commits and tags are signed where git is set to (commit.gpgsign, tag.gpgsign), or where the configuration asks for signatures.',
}
