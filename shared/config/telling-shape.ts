import { ENTRY_FIELDS } from '../core/changelog/notes-style.ts'
import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const LABEL_TRAILERS = {
  kind: 'names',
  rule: rules.TRAILER_KEY,
  of: {
    kind: 'text',
    rule: rules.LABEL_PATTERN,
    description: 'The label, with `*` for the part that becomes the value.',
    examples: ['roadmap/*'],
  },
  description:
    "Tag trailers made from labels of the merged pull requests that the release brings to the channel's users. With the example, a pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, which `announce` reports to a roadmap.",
  examples: [{ 'Roadmap-Item': 'roadmap/*' }],
} as const satisfies Shape

const FILTER = (what: string) =>
  ({
    kind: 'record',
    description: `${what} Breaking changes are never left out because of their type.`,
    examples: [{ labels: ['skip-notes'], types: ['chore'] }],
    fields: {
      types: {
        kind: 'list',
        of: {
          kind: 'text',
          rule: rules.COMMIT_TYPE,
          description: 'A type of Conventional Commits.',
          examples: ['chore'],
        },
        description: 'Types of commits.',
        examples: [['chore', 'ci']],
      },
      labels: {
        kind: 'list',
        of: { kind: 'text', rule: rules.LINE, description: 'A label of a pull request.', examples: ['skip-notes'] },
        description: 'Labels of pull requests, read from GitHub.',
        examples: [['skip-notes']],
      },
    },
  }) as const satisfies Shape

export const NOTES = {
  kind: 'record',
  description: "How release notes look. Each key under a track's `notes` replaces the one here.",
  examples: [
    {
      sections: [
        { title: 'New', types: ['feat'] },
        { title: 'Fixed', types: ['fix'] },
      ],
      contributors: true,
    },
  ],
  fields: {
    from: {
      kind: 'word',
      words: ['commits', 'changes'],
      meanings: ['The commits of the track.', 'What files in `.changeset` say about the track.'],
      description: 'What the notes list: commits, or the descriptions in change files.',
      default: 'commits',
      examples: ['changes'],
    },
    sections: {
      kind: 'list',
      of: {
        kind: 'record',
        description:
          'A section with the changes of some types and scopes. Without either it takes what no other section takes.',
        required: ['title'],
        examples: [{ title: 'New', types: ['feat'] }],
        fields: {
          title: { kind: 'text', rule: rules.LINE, description: 'The heading.', examples: ['New'] },
          types: {
            kind: 'list',
            of: {
              kind: 'text',
              rule: rules.COMMIT_TYPE,
              description: 'A type of Conventional Commits, or `breaking`.',
              examples: ['feat'],
            },
            description: 'Types of commits; `breaking` stands for breaking changes of any type.',
            examples: [['feat', 'perf']],
          },
          scopes: {
            kind: 'list',
            of: { kind: 'text', rule: rules.LINE, description: 'A scope of Conventional Commits.', examples: ['ui'] },
            description: 'Scopes of commits.',
            examples: [['ui']],
          },
          hidden: { kind: 'flag', description: 'Its changes are not listed.', default: false, examples: [true] },
        },
      },
      description:
        'The sections, in order, instead of the default ones; a change goes into the first that matches. Breaking changes come first unless a section has the type `breaking`. Changes that match no section come last, as "Other changes".',
      examples: [[{ title: 'New', types: ['feat'] }]],
    },
    contributors: {
      kind: 'flag',
      description: 'Lists the contributors and marks first-time ones, for which GitHub is asked.',
      default: false,
      examples: [true],
    },
    header: { kind: 'text', rule: rules.MARKDOWN, description: 'Markdown at the top.', examples: ['Download below.'] },
    footer: {
      kind: 'text',
      rule: rules.MARKDOWN,
      description: 'Markdown at the end.',
      examples: ['Questions? Ask us.'],
    },
    entry: {
      kind: 'list',
      of: {
        kind: 'word',
        words: ENTRY_FIELDS,
        meanings: ['The scope in front.', 'The number of the pull request.', 'The commit.', 'Who wrote it.'],
        description: 'What an entry shows besides the subject.',
        examples: ['author'],
      },
      orEmpty: true,
      unique: true,
      description: 'What an entry shows besides its subject. Default: everything.',
      examples: [['scope', 'pull-request']],
    },
    include: FILTER('List only changes that match one of these.'),
    exclude: FILTER('Leave out changes that match one of these.'),
    'co-authors': {
      kind: 'flag',
      description: 'Names the people in `Co-authored-by` trailers beside the author.',
      default: false,
      examples: [true],
    },
    squash: {
      kind: 'word',
      words: ['whole', 'split'],
      meanings: ['A commit is one entry.', 'Each conventional message in its body is an entry.'],
      description: '`split`: a squashed pull request gives one entry for each conventional message in its body.',
      default: 'whole',
      examples: ['split'],
    },
  },
} as const satisfies Shape

export const CHANGELOG_FILE = {
  kind: 'text',
  rule: rules.CHANGELOG_FILE,
  description:
    'The file that each live version of the track adds its notes to, in its bump commit. New sections go on top and the rest stays unchanged. Pre-releases do not touch it. The file belongs to no track, so changing it releases nothing.',
  examples: ['apps/tray/CHANGELOG.md'],
} as const satisfies Shape
