import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const CASES: Readonly<Record<string, Adopting>> = {
  'commitizen: its format, and files by name, by lines, and by the only line': {
    files: {
      '.cz.toml':
        '[tool.commitizen]\nversion = "2.3.4"\ntag_format = "cli-v$major.$minor.$patch$prerelease"\nversion_files = ["src/v.py:^version", "hook.yaml:rev:.+Tool", "label.txt", "many.txt", "many.txt:(?i)A", "label.txt:((("]\n',
      'src/v.py': 'other = "2.3.4"\nversion = "2.3.4"\n',
      'hook.yaml': 'a: 1\n  rev: v2.3.4  # of Tool\n',
      'label.txt': 'LABEL version=2.3.4 x\n',
      'many.txt': 'a 2.3.4\nb 2.3.4\n',
    },
    tracks: { app: 'cli-v{version}' },
    versions: {
      'src/v.py': '',
      'hook.yaml': String.raw`rev: v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)  # of Tool`,
      'label.txt': String.raw`LABEL version=(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) x`,
    },
    head: ['bump: auto '],
    notes: ['commitizen writes the version into it'],
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
