import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`

const CASES: Readonly<Record<string, Adopting>> = {
  'release-plz: packages by its tags, a version group, what it leaves out': {
    files: {
      'release-plz.toml': `[workspace]\ngit_tag_name = "rel-{{ package }}-{{version}}"\n[[package]]\nname = "a"\nversion_group = "core"
[[package]]\nname = "b"\nversion_group = "core"\n[[package]]\nname = "c"\ngit_tag_enable = false\n[[package]]\nname = "d"\nrelease = false\n`,
      'a/Cargo.toml': crate('a', '0.3.0'),
      'b/Cargo.toml': crate('b', '0.3.0'),
      'c/Cargo.toml': crate('c', '0.4.0'),
      'd/Cargo.toml': crate('d', '0.5.0'),
    },
    tracks: { a: 'rel-a-{version}', b: 'rel-b-{version}' },
    head: [
      'bump: auto  ',
      '  initial-development: { breaking: minor, features: patch }',
      '  core: { tracks: [a, b], policy: fixed }',
    ],
    notes: ['release-plz gives it no tags', 'release-plz does not release it'],
  },
  'release-plz: one of the packages with one version has the tags': {
    files: {
      'release-plz.toml':
        '[workspace]\ngit_tag_enable = false\n[[package]]\nname = "main"\ngit_tag_enable = true\ngit_tag_name = "v{{ version }}"\n',
      'Cargo.toml': '[workspace]\nmembers = ["*"]\n[workspace.package]\nversion = "2.1.0"\n',
      'main/Cargo.toml': '[package]\nname = "main"\nversion.workspace = true\n',
      'other/Cargo.toml': '[package]\nname = "other"\nversion.workspace = true\n',
    },
    tracks: { main: 'v{version}' },
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
