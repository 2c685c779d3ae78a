import { BUMPS, SIGNINGS } from '../core/config.ts'
import { AUTO_BUMP } from './auto-bump-shape.ts'
import { AFTER_PROMOTION, DEPENDENTS, GROUP } from './group-shape.ts'
import { LAND } from './land-shape.ts'
import type { Shape, Values } from './shape.ts'
import { CHANGELOG_FILE, LABEL_TRAILERS, NOTES } from './telling-shape.ts'
import * as rules from './text-rules.ts'
import { UPDATER } from './updater-shape.ts'
import { VERSION_FILE } from './version-file-shape.ts'

const BRANCHES = {
  kind: 'record',
  description:
    'The two branches. With the same name twice, or `live` alone, everything is released from one branch (trunk mode).',
  examples: [
    { live: 'main', next: 'next' },
    { live: 'main' },
    { live: 'main', next: 'next', lines: '{track}-{major}.{minor}.x' },
  ],
  fields: {
    live: {
      kind: 'text',
      rule: rules.BRANCH,
      description: 'Live versions are cut here.',
      default: 'main',
      examples: ['main'],
    },
    next: {
      kind: 'text',
      rule: rules.BRANCH,
      description: 'Pre-releases are cut here. If only `live` is given, the same branch as `live`.',
      default: 'next',
      examples: ['next', 'develop'],
    },
    manifests: {
      kind: 'text',
      rule: rules.BRANCH,
      description:
        'The branch that updater manifests are committed to, and that installed apps poll, if `live` accepts only pull requests. The first manifest creates it. Default: `live`.',
      examples: ['release-manifests'],
    },
    lines: {
      kind: 'text',
      rule: rules.LINE_BRANCH,
      description:
        'The name of branches for older versions, where a fix of 1.8 is released while 1.9 is live. Contains `{major}` and `{minor}` once, and `{track}` if each track has its own. Without it there are no such lines.',
      examples: ['{track}-{major}.{minor}.x', '{major}.{minor}.x'],
    },
  },
} as const satisfies Shape

const TRACK = {
  kind: 'record',
  description: 'One product: its files, its tags and the files that carry its version.',
  examples: [{ tag: 'tray-v{version}', paths: ['apps/tray/**'], 'version-files': ['apps/tray/package.json'] }],
  required: ['tag', 'paths'],
  fields: {
    description: {
      kind: 'text',
      rule: rules.LINE,
      description: 'What the product is, for readers.',
      examples: ['Desktop client'],
    },
    tag: {
      kind: 'text',
      rule: rules.TAG_TEMPLATE,
      description: 'The template for tags, with `{version}` once. No two tracks may be able to produce the same tag.',
      examples: ['v{version}', 'tray-v{version}', 'sdk/go/v{version}', 'ui@{version}'],
    },
    paths: {
      kind: 'list',
      of: {
        kind: 'text',
        rule: rules.GLOB,
        description: 'A glob, a file, or a folder and everything below it; `!` excludes.',
        examples: ['apps/web/**', 'Cargo.lock', '!**/*.md'],
      },
      some: {
        pattern: /^[^!]/u,
        message: 'only excludes: every entry starts with "!".',
        fix: 'Begin with what belongs to the track: "**" for every file.',
      },
      description: "The track's files, as globs. The last glob that matches a file decides.",
      examples: [['apps/web/**', 'Cargo.lock', '!**/*.md']],
    },
    dependencies: {
      kind: 'word',
      words: ['auto'],
      meanings: ['The manifests decide, as they are in the commit in question.'],
      description:
        "`auto`: also watch the folders of workspace members that the track's packages depend on. Cargo, npm, pnpm, yarn, uv, poetry, Maven, Dart, Deno, Gradle and .NET packages are those of the version files; Go modules are those whose go.mod is in `paths`, with go.work and `replace`. An error if no manifest declares dependencies.",
      examples: ['auto'],
    },
    'version-files': {
      kind: 'list',
      of: VERSION_FILE,
      orEmpty: true,
      description: 'The files that carry the version. Without any, only the tags do.',
      default: [],
      examples: [['package.json'], [{ path: 'Cargo.toml', key: 'workspace.package.version' }]],
    },
    dependents: DEPENDENTS,
    requirements: {
      kind: 'word',
      words: ['auto'],
      meanings: ['As if each were listed under `version-files` with its key.'],
      description:
        '`auto`: version requirements on this track in other packages of the repository (package.json, Cargo.toml, deno.json) follow its version and keep their operator. An error if no version file is one of those.',
      examples: ['auto'],
    },
    'auto-bump': AUTO_BUMP,
    'after-promotion': AFTER_PROMOTION,
    notes: NOTES,
    'changelog-file': CHANGELOG_FILE,
    'version-style': {
      kind: 'word',
      words: ['full', 'core', 'tag'],
      meanings: [
        'Files carry the whole version, such as 1.8.5-alpha.2.',
        'Files carry only X.Y.Z; only the tag has the suffix.',
        'Files carry the last live version; a pre-release is only a tag.',
      ],
      description:
        '`full`: files carry the full version. `core`: only X.Y.Z, as MSI installers need. `tag`: the last live version, so a pre-release is a tag without a commit.',
      default: 'full',
      examples: ['core'],
    },
    latest: {
      kind: 'flag',
      description: `This track owns the repository's "Latest" release badge. At most one track does.`,
      default: false,
      examples: [true],
    },
    updater: UPDATER,
    'release-workflow': {
      kind: 'text',
      rule: rules.WORKFLOW,
      description: 'File name, in .github/workflows, of the workflow that a tag triggers.',
      examples: ['release.yml'],
    },
  },
} as const satisfies Shape

/** The configuration file, in full: validation, types, suggestions and the JSON Schema are all made from this. */
export const CONFIG_SHAPE = {
  kind: 'record',
  description: 'Release Tracks: every product of the repository with its own version, tags and channels.',
  required: ['tracks'],
  fields: {
    $schema: {
      kind: 'text',
      rule: rules.LINE,
      description: 'The JSON Schema of this file, for editors.',
      examples: ['./node_modules/release-tracks/schema/release-tracks.schema.json'],
    },
    branches: BRANCHES,
    channels: {
      kind: 'list',
      of: {
        kind: 'text',
        rule: rules.CHANNEL,
        description: 'A pre-release channel, as in 1.8.5-alpha.2.',
        examples: ['alpha', 'beta', 'rc'],
      },
      unique: true,
      description: 'The pre-release ladder, lowest first. `live` is always the top.',
      default: ['alpha', 'beta', 'rc'],
      examples: [['alpha', 'beta', 'rc'], ['beta']],
    },
    'auto-channel': {
      kind: 'either',
      options: [
        { kind: 'text', rule: rules.CHANNEL, description: 'One of `channels`.', examples: ['alpha'] },
        { kind: 'flag', only: false, description: 'A push cuts nothing.', examples: [false] },
      ],
      description:
        'The channel that a push to `next` releases on; by default the lowest. `false`: a push releases nothing.',
      examples: ['alpha', false],
    },
    'ignore-commits': {
      kind: 'list',
      of: {
        kind: 'text',
        rule: rules.SUBJECT_GLOB,
        description: 'A glob for the subject: `*` any text, `?` one character.',
        examples: ['docs:*', 'docs(*'],
      },
      orEmpty: true,
      description: 'Commits that never trigger a release on their own.',
      default: [],
      examples: [['docs:*', 'docs(*']],
    },
    'ignore-tags': {
      kind: 'list',
      of: {
        kind: 'text',
        rule: rules.TAG_GLOB,
        description: 'A glob for the whole tag: `*` any text, `?` one character.',
        examples: ['rust-v3.*', 'v2.1.0-beta.1'],
      },
      orEmpty: true,
      description:
        'Tags to ignore, such as one made by mistake: no version continues from them. Their names are never reused.',
      default: [],
      examples: [['rust-v3.*']],
    },
    bump: {
      kind: 'word',
      words: BUMPS,
      meanings: [
        'A patch.',
        'A minor version.',
        'A major version.',
        'As far as conventional commits require.',
        'As far as the files in `.changeset` say.',
        'To the version that people wrote into the version files.',
      ],
      description: 'How far a release raises the last live version, unless its input `bump` says otherwise.',
      default: 'patch',
      examples: ['auto'],
    },
    'auto-bump': AUTO_BUMP,
    'after-promotion': AFTER_PROMOTION,
    signing: {
      kind: 'word',
      words: SIGNINGS,
      meanings: [
        'Nothing is signed, whatever git is configured to do.',
        'GitHub makes the commits and signs them: for GITHUB_TOKEN and GitHub Apps.',
        'The ssh key in the input `signing-key` signs commits and tags, or else the key that git is configured to sign with.',
      ],
      description:
        'Who signs the commits and tags of a release. By default git does if it is configured to (`commit.gpgsign`, `tag.gpgsign`).',
      examples: ['github', 'key'],
    },
    land: LAND,
    dependents: DEPENDENTS,
    groups: {
      kind: 'names',
      rule: rules.GROUP_NAME,
      of: GROUP,
      description: 'Tracks whose versions move together, under a name of your choice.',
      examples: [{ sdk: { tracks: ['core', 'client'], policy: 'fixed' } }],
    },
    'label-trailers': LABEL_TRAILERS,
    notes: NOTES,
    tracks: {
      kind: 'names',
      rule: rules.TRACK_NAME,
      of: TRACK,
      description: 'The tracks by name. Each name is also the name of an output.',
      examples: [{ app: { tag: 'v{version}', paths: ['**', '!**/*.md'], 'version-files': ['package.json'] } }],
    },
  },
} as const satisfies Shape

/** What the file says, as far as it is right. */
export type Draft = Values<typeof CONFIG_SHAPE>
export type NotesDraft = Values<typeof NOTES>
export type AutoBumpDraft = Values<typeof AUTO_BUMP>
export type TrackEntry = Values<typeof TRACK>
export type VersionFileDraft = Values<typeof VERSION_FILE>
