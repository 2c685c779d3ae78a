import { ENTRY_FIELDS } from '../core/changelog/notes-style.ts'
import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const LABEL_TRAILERS = {
  kind: 'names',
  rule: rules.TRAILER_KEY,
  of: {
    kind: 'text',
    rule: rules.LABEL_PATTERN,
    description: 'The labels that give the value: a name with `*` in it, for what becomes the value.',
    examples: ['roadmap/*'],
  },
  description:
    'Trailers that a tag gets from labels of the merged pull requests that changed its track since what the users of the channel have. A pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, of which `announce` tells a roadmap.',
  examples: [{ 'Roadmap-Item': 'roadmap/*' }],
} as const satisfies Shape

const FILTER = (what: string) =>
  ({
    kind: 'record',
    description: `${what} What breaks is never left out for its type.`,
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
        description: 'Labels of pull requests; GitHub is asked for them.',
        examples: [['skip-notes']],
      },
    },
  }) as const satisfies Shape

export const NOTES = {
  kind: 'record',
  description: 'How release notes are shaped. Each key of a track replaces the one here.',
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
      meanings: ['The commits of the track.', 'What files in `.changeset` say of the track.'],
      description: 'What the notes list: commits, or what people described in change files.',
      default: 'commits',
      examples: ['changes'],
    },
    sections: {
      kind: 'list',
      of: {
        kind: 'record',
        description:
          'A section with the changes of some types and scopes. Without either it takes what no other section does.',
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
        'Sections in their order, in place of the usual ones; the first that takes a change lists it. Breaking changes come first unless a section has the type `breaking`, and what no section takes comes last, as "Other changes".',
      examples: [[{ title: 'New', types: ['feat'] }]],
    },
    contributors: {
      kind: 'flag',
      description: 'Lists who contributed, and marks those whose first pull request it is. GitHub is asked for that.',
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
        description: 'What an entry shows beside the subject.',
        examples: ['author'],
      },
      orEmpty: true,
      unique: true,
      description: 'What an entry shows beside the subject; all of it unless it is listed here.',
      examples: [['scope', 'pull-request']],
    },
    include: FILTER('Only changes that match one of these are listed.'),
    exclude: FILTER('Changes that match one of these are not listed.'),
    'co-authors': {
      kind: 'flag',
      description: 'Names those in Co-authored-by trailers beside the author.',
      default: false,
      examples: [true],
    },
    squash: {
      kind: 'word',
      words: ['whole', 'split'],
      meanings: ['A commit is one entry.', 'Each conventional message in its body is an entry.'],
      description:
        'split: a commit whose body holds several conventional messages, as a squashed pull request may, gives several entries.',
      default: 'whole',
      examples: ['split'],
    },
  },
} as const satisfies Shape

export const CHANGELOG_FILE = {
  kind: 'text',
  rule: rules.CHANGELOG_FILE,
  description:
    'The file that each live version of the track adds its notes to, in its bump commit: newest first, with all that is in the file as it was. Pre-releases do not touch it. It is no part of any track, so changing it releases nothing.',
  examples: ['apps/tray/CHANGELOG.md'],
} as const satisfies Shape
