import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

const LEVEL = ['patch', 'minor', 'major'] as const

export const AUTO_BUMP = {
  kind: 'record',
  description:
    "How `bump: auto` reads the commits since the last live version. A track's own `auto-bump` replaces this one.",
  examples: [{ 'commit-types': { perf: 'minor', deps: 'none' } }],
  fields: {
    'commit-types': {
      kind: 'names',
      rule: rules.COMMIT_TYPE,
      of: {
        kind: 'word',
        words: ['none', ...LEVEL],
        meanings: [
          'Such commits release nothing by themselves.',
          'They raise the patch version, like types that are not listed.',
          'They raise the minor version.',
          'They raise the major version.',
        ],
        description:
          'How far a commit of this type raises the version. A breaking change always raises the major version.',
        examples: ['patch'],
      },
      description:
        'How far each commit type raises the version. Types that are not listed: `feat` is minor, any other is patch.',
      examples: [{ perf: 'minor', deps: 'none', docs: 'none' }],
    },
    'initial-development': {
      kind: 'record',
      description: 'Rules for versions 0.y.z.',
      examples: [{ breaking: 'minor', features: 'patch' }],
      fields: {
        breaking: {
          kind: 'word',
          words: LEVEL,
          meanings: ['A breaking change raises z.', 'It raises y.', 'It makes the version 1.0.0.'],
          description: 'Which number a breaking change raises in 0.y.z.',
          default: 'minor',
          examples: ['minor'],
        },
        features: {
          kind: 'word',
          words: ['patch', 'minor'],
          meanings: ['A minor change raises z.', 'It raises y.'],
          description: 'Which number a minor change raises in 0.y.z.',
          default: 'minor',
          examples: ['patch'],
        },
      },
    },
    'breaking-footers': {
      kind: 'list',
      of: {
        kind: 'text',
        rule: rules.FOOTER,
        description: 'A token that begins a line of the message, followed by ": ".',
        examples: ['API-BREAK'],
      },
      orEmpty: true,
      unique: true,
      description:
        'Commit footers that mark a breaking change, besides BREAKING CHANGE. They appear in the notes, too.',
      default: [],
      examples: [['API-BREAK']],
    },
  },
} as const satisfies Shape
