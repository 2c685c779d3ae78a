import type { Command } from '../command.ts'

export const init: Command = {
  name: 'init',
  summary: 'write release-tracks.yml and the workflows for this repository',
  description: [
    'Looks at what the repository shows of its products: Cargo, npm, pnpm and yarn workspaces, Tauri apps, Python projects, Go modules, Dockerfiles, its tags, branches and workflows, and the configuration of the release tool that it comes from. From this it proposes tracks, with the reason beside each line.',
    'On a terminal it asks which tracks, branches and channels to take, tries doctor and plan on the result, says what is to know, and asks again before it writes. All files are written or none, and no existing file is overwritten without your consent. Run again, it adds the tracks that a configuration lacks and changes nothing else of it. It reads what git tracks and never changes a commit, a branch or a tag.',
  ],
  options: [
    { name: 'yes', short: 'y', description: 'Ask nothing and write what is proposed.' },
    { name: 'dry-run', short: 'n', description: 'Show the files and write nothing.' },
    {
      name: 'force',
      description:
        'Overwrite workflows that are there. A configuration that is there keeps its lines: it gets the tracks it lacks, and the branches and channels that you name.',
    },
    { name: 'no-workflows', description: 'Write the configuration alone.' },
    {
      name: 'next',
      value: 'branch',
      description: 'The branch of feature work, where pre-releases are cut; it need not exist yet.',
      otherwise: 'next, develop or dev where there is one, else trunk mode; the live branch for trunk mode',
    },
    {
      name: 'live',
      value: 'branch',
      description: 'The branch that live versions are cut on.',
      otherwise: 'the default branch',
    },
    {
      name: 'channels',
      value: 'names',
      description: 'The channels below live, lowest first: alpha,beta,rc.',
      otherwise: 'those that tags use',
    },
    {
      name: 'versions',
      value: 'one|each',
      description: 'Whether packages that go by one version are one track, or each is one.',
      otherwise: 'what tags and manifests show',
    },
    {
      name: 'tracks',
      value: 'names',
      description: 'The tracks to take of those that are found: tray,platform. tray=desktop gives one another name.',
      otherwise: 'those that are proposed',
    },
    { name: 'add', value: 'names', description: 'Tracks to take as well, of those that are found and left out.' },
    { name: 'show', description: 'Show the files in full before asking.' },
    {
      name: 'actions',
      value: 'owner/name@ref',
      description: 'Where the workflows take the actions from.',
      otherwise: 'what a workflow uses already, else OWNER/release-tracks@v1',
    },
  ],
  examples: [
    { line: 'release-tracks init', meaning: 'look, ask, show, write' },
    { line: 'release-tracks init --yes', meaning: 'the same without questions' },
    { line: 'release-tracks init --yes --add worker --channels beta', meaning: 'one more track, and one channel' },
    { line: 'release-tracks init --dry-run --json', meaning: 'what would be written, for a script' },
  ],
  exitCodes: { 1: 'Nothing was written: a file is there already, cannot be written, or you answered no.' },
  load: () => import('../answers/init.ts'),
}
