import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`

const CASES: Readonly<Record<string, Adopting>> = {
  'knope: packages with their versioned files': {
    files: {
      'knope.toml': `[packages.lib]\nversioned_files = ["crates/lib/Cargo.toml", "Cargo.lock", { path = "Cargo.toml", dependency = "lib" }]
scopes = ["lib"]\n[packages.cli]\nversioned_files = ["crates/cli/Cargo.toml", { path = "docs/install.md", regex = 'use (v|V)(?<version>\\d+\\.(\\d+)\\.\\d+)' }, "gone.json"]
[[workflows]]\nname = "prerelease"\n[[workflows.steps]]\ntype = "PrepareRelease"\nprerelease_label = "rc"\n`,
      'crates/lib/Cargo.toml': crate('acme-lib', '0.8.1'),
      'crates/cli/Cargo.toml': crate('acme-cli', '1.2.0'),
      'docs/install.md': 'use v1.2.0\n',
    },
    tracks: { lib: 'lib/v{version}', cli: 'cli/v{version}' },
    versions: { 'docs/install.md': String.raw`use (?:v|V)(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)` },
    head: ['channels: [rc] ', 'bump: auto ', 'docs: none'],
    notes: ['counts commits of the scopes lib', 'the file does not exist'],
  },
  'knope: one package, whose changes are described': {
    files: {
      'knope.toml':
        '[package]\nversioned_files = ["Cargo.toml"]\n[[workflows]]\nname = "r"\n[[workflows.steps]]\ntype = "PrepareRelease"\nignore_conventional_commits = true\n',
      'Cargo.toml': crate('tool', '3.0.0'),
    },
    tracks: { tool: 'v{version}' },
    head: ['bump: changes '],
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
