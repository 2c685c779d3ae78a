import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const project = (name: string, version: string) =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\n`

const CASES: Readonly<Record<string, Adopting>> = {
  'python-semantic-release: its format, files and branches': {
    files: {
      'pyproject.toml': `${project('my-tool', '1.5.0')}[tool.semantic_release]\ntag_format = "rel-{version}"\nmajor_on_zero = false
version_toml = ["pyproject.toml:project.version"]\nversion_variables = ["src/my_tool/__init__.py:__version__", "docs/conf.py:release:tf", "deploy.yaml:image/my-tool", "VERSION:*", "old.py:version"]
[tool.semantic_release.branches.main]\nmatch = "main"\n[tool.semantic_release.branches.beta]\nmatch = "beta/.*"\nprerelease = true\nprerelease_token = "b"\n`,
      'src/my_tool/__init__.py': '__version__ = "1.5.0"\n',
      'docs/conf.py': 'release = "rel-1.5.0"\n',
      'deploy.yaml': 'a: image/my-tool:1.5.0\nb: image/my-tool:1.5.0\n',
      VERSION: '1.5.0\n',
      'old.py': 'x = 1\n',
    },
    tracks: { 'my-tool': 'rel-{version}' },
    versions: {
      'src/my_tool/__init__.py': '',
      'docs/conf.py': String.raw`(?<![\w.-])release["']?\s*(?:==|:=|[=:@]|\s)\s*["']?rel-(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`,
      'deploy.yaml': String.raw`(?<![\w.-])image\/my-tool["']?\s*(?:==|:=|[=:@]|\s)\s*["']?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) many`,
      VERSION: '',
    },
    head: ['channels: [b] ', 'bump: auto '],
    notes: ['python-semantic-release writes the version into it'],
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
