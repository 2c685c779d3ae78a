import type { Command } from '../command.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'look for everything that can be wrong with releases, and fix what is safe to fix',
  description: [
    'Looks at the configuration, version files and locks, workflows, the updater, the branches and tags of the remote, and with a token (GH_TOKEN) the settings of the repository on GitHub. Each finding says where it is, what breaks by it, and how to fix it; docs/doctor.md lists what is looked for.',
    'Files are read as they stand in the work tree, committed or not. Nothing is changed without --fix, and nothing is ever committed or pushed.',
    'In a run of GitHub Actions each finding is an annotation at its line, too.',
  ],
  options: [
    {
      name: 'fix',
      description: 'Fix in the work tree what can be fixed for sure, and show the diff. All other bytes stay.',
    },
    { name: 'offline', description: 'Ask neither the remote nor GitHub.' },
    { name: 'strict', description: 'Fail on warnings, too.' },
    {
      name: 'sarif',
      value: 'file',
      description: 'Write the findings for code scanning (SARIF 2.1.0) to this file; - is the standard output.',
      words: 'files',
    },
  ],
  examples: [
    { line: 'release-tracks doctor', meaning: 'what is wrong, with file, line and fix' },
    { line: 'release-tracks doctor --fix', meaning: 'fix what is plain, and show what was changed' },
    { line: 'release-tracks doctor --strict --sarif doctor.sarif', meaning: 'in a workflow, for code scanning' },
  ],
  exitCodes: { 1: 'There are errors; with --strict warnings count, too.' },
  load: () => import('../answers/doctor.ts'),
}
