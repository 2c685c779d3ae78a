import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const project = (name: string, version: string) =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\n`

const CASES: Readonly<Record<string, Adopting>> = {
  'bump-my-version: its files by what it searches, its tags and parts': {
    files: {
      'pyproject.toml': `${project('tool', '0.9.1')}[tool.bumpversion]\ncurrent_version = "0.9.1"\ntag = true\ntag_name = "t{new_version}"
[[tool.bumpversion.files]]\nfilename = "action.yml"\nsearch = "tool=={current_version}"\n[[tool.bumpversion.files]]\nfilename = "CHANGELOG.md"\nsearch = "Unreleased"
[[tool.bumpversion.files]]\nfilename = "app.txt"\n[tool.bumpversion.parts.pre]\nvalues = ["beta", "rc", "final"]\n`,
      'action.yml': 'pip install tool==0.9.1\n',
      'app.txt': 'label 0.9.1 here\n',
      'CHANGELOG.md': '# Unreleased\n',
    },
    tracks: { tool: 't{version}' },
    versions: {
      'action.yml': String.raw`tool==(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`,
      'app.txt': String.raw`label (\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) here`,
    },
    head: ['channels: [beta, rc] '],
  },
  'bump-my-version: the older format': {
    files: {
      '.bumpversion.cfg':
        '[bumpversion]\ncurrent_version = 3.1.0\ntag = True\ntag_name = v{new_version}\n\n[bumpversion:file:lib/ver.txt]\nsearch = V={current_version}\n\n[bumpversion:part:release]\nvalues =\n\talpha\n\tprod\n',
      'lib/ver.txt': 'V=3.1.0\n',
    },
    tracks: { app: 'v{version}' },
    versions: { 'lib/ver.txt': String.raw`V=(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)` },
    head: ['channels: [alpha] '],
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
