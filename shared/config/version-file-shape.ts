import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const VERSION_FILE = {
  kind: 'either',
  description: 'A file that carries the version.',
  examples: ['package.json'],
  options: [
    {
      kind: 'text',
      rule: rules.VERSION_FILE_PATH,
      description:
        'A path, or a glob with `*` and `**/` for several files. Format and key are inferred from the name; a name that says nothing is plain text.',
      examples: [
        'Cargo.toml',
        'package.json',
        'src-tauri/tauri.conf.json',
        'pyproject.toml',
        'packages/*/package.json',
        'VERSION',
      ],
    },
    {
      kind: 'record',
      description: 'A path, and where the version is in the file.',
      required: ['path'],
      exclusive: ['key', 'pattern'],
      examples: [{ path: 'Cargo.toml', key: 'workspace.package.version' }],
      fields: {
        path: {
          kind: 'text',
          rule: rules.VERSION_FILE_PATH,
          description: 'Repository path of the file, or a glob for several.',
          examples: ['Cargo.toml'],
        },
        key: {
          kind: 'text',
          rule: rules.KEY,
          description: 'The key of the version in a JSON, TOML or YAML file, with dots.',
          examples: ['workspace.package.version'],
        },
        pattern: {
          kind: 'text',
          rule: rules.PATTERN,
          description:
            'A regular expression with one capture group for the version. `^` and `$` match at line boundaries.',
          examples: ['^VERSION = "(.+)"$'],
        },
        'version-style': {
          kind: 'word',
          words: ['core'],
          meanings: ['It carries only X.Y.Z, whatever the style of the track.'],
          description:
            '`core`: this file carries only X.Y.Z while the others carry the full version, as needed by `bundle.windows.wix.version` of a Tauri app.',
          examples: ['core'],
        },
        count: {
          kind: 'word',
          words: ['one', 'many'],
          meanings: [
            'The pattern matches once.',
            'The pattern matches any number of times, each time the same version.',
          ],
          description: 'How often `pattern` matches. `many`: all matches carry the same version, and all are written.',
          default: 'one',
          examples: ['many'],
        },
        marker: {
          kind: 'text',
          rule: rules.MARKER,
          description:
            'A text that you put in comments: versions on a line with it are written, and versions between `<marker>-begin` and `<marker>-end`.',
          examples: ['tray-version'],
        },
        'build-number': {
          kind: 'word',
          words: ['keep', 'raise'],
          meanings: ['The build number stays as it is.', 'Each release raises it by one.'],
          description:
            "What a release does with the build number (`+45` after a version, or the format's own field). Default: `raise` for pubspec.yaml, otherwise `keep`.",
          examples: ['raise'],
        },
      },
    },
  ],
} as const satisfies Shape
