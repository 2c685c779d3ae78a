import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const GROUP = {
  kind: 'record',
  description: 'Tracks whose versions move together.',
  required: ['tracks', 'policy'],
  examples: [{ tracks: ['core', 'client'], policy: 'fixed' }],
  fields: {
    tracks: {
      kind: 'list',
      of: { kind: 'text', rule: rules.TRACK_NAME, description: 'A track of this file.', examples: ['core'] },
      unique: true,
      description: 'The names of two or more tracks. A track is in at most one group.',
      examples: [['core', 'client']],
    },
    policy: {
      kind: 'word',
      words: ['fixed', 'linked'],
      meanings: [
        'When one is released, all are, with the same version.',
        'Those that changed are released, with the same version.',
      ],
      description:
        '`fixed`: all tracks are released, with the highest of their next versions. `linked`: only those that changed, with that version.',
      examples: ['fixed'],
    },
  },
} as const satisfies Shape

export const AFTER_PROMOTION = {
  kind: 'word',
  words: ['continue', 'next-core'],
  meanings: ['After 1.8.5-beta.1 comes 1.8.5-alpha.2, which is below it.', 'After 1.8.5-beta.1 comes 1.8.6-alpha.1.'],
  description:
    "What a channel gets next once its version was promoted to a higher one. `continue` (the default): the next N of the same X.Y.Z, which its users are not offered. `next-core`: the next X.Y.Z. A track's own value replaces this one.",
  examples: ['next-core'],
} as const satisfies Shape

export const DEPENDENTS = {
  kind: 'word',
  words: ['release', 'release-always'],
  meanings: ['Those whose range does not include the new version.', 'All whose packages require it.'],
  description:
    "Which tracks are released together with a track that their packages require, in a package.json or Cargo.toml. None by default. A track's own value replaces this one.",
  examples: ['release'],
} as const satisfies Shape
