import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

const LEVEL = ['patch', 'minor', 'major'] as const

export const AUTO_BUMP = {
  kind: 'record',
  description:
    'What `bump: auto` makes of the commits since the last live version. The one of a track replaces this one.',
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
          'They raise the patch, as types that are not listed do.',
          'They raise the minor version.',
          'They raise the major version.',
        ],
        description:
          'How far a commit of the type raises the version. A breaking one raises the major version, whatever its type.',
        examples: ['patch'],
      },
      description: 'Types of Conventional Commits. feat is minor unless it is listed here; any other type is patch.',
      examples: [{ perf: 'minor', deps: 'none', docs: 'none' }],
    },
    'initial-development': {
      kind: 'record',
      description: 'What counts while the version is 0.y.z.',
      examples: [{ breaking: 'minor', features: 'patch' }],
      fields: {
        breaking: {
          kind: 'word',
          words: LEVEL,
          meanings: ['A breaking change raises z.', 'It raises y.', 'It makes the version 1.0.0.'],
          description: 'What a breaking change raises of 0.y.z.',
          default: 'minor',
          examples: ['minor'],
        },
        features: {
          kind: 'word',
          words: ['patch', 'minor'],
          meanings: ['A minor change raises z.', 'It raises y.'],
          description: 'What a minor change raises of 0.y.z.',
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
      description: 'Footers that say what breaks, beside BREAKING CHANGE; in the notes, too.',
      default: [],
      examples: [['API-BREAK']],
    },
  },
} as const satisfies Shape
