import { RESERVED_TRAILERS } from '../core/git/trailers.ts'
import { RESERVED_NAMES } from '../core/reserved-names.ts'
import type { TextRule, TextTest } from './text-rule.ts'

const anyCase = (word: string) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)

const GIT_ALLOWED =
  'git allows no spaces, none of ~ ^ : ? * [ \\, no "..", "//" or "@{", and no part that starts with "." or ends in ".lock".'

/** Rules of `git check-ref-format`, for branches and for tag templates. */
const GIT_REF: readonly TextTest[] = [
  {
    wrong: /[\p{Cc}\p{Cs} ~^:?*[\\]/u,
    why: 'has a character that git allows in no name',
    fix: GIT_ALLOWED,
  },
  { wrong: /\.\./u, why: 'has ".." in it', fix: GIT_ALLOWED },
  { wrong: /^\/|\/\/|\/$/u, why: 'starts or ends with "/", or has "//" in it', fix: GIT_ALLOWED },
  { wrong: /(?:^|\/)\./u, why: 'has a part that starts with "."', fix: GIT_ALLOWED },
  { wrong: /\.lock(?:\/|$)/u, why: 'has a part that ends in ".lock"', fix: GIT_ALLOWED },
  { wrong: /\.$/u, why: 'ends with "."', fix: GIT_ALLOWED },
  { wrong: /^-/u, why: 'starts with "-"', fix: 'git would take it for an option: start it with a letter.' },
  { wrong: /^refs\//u, why: 'is a full ref', correct: (text) => text.replace(/^refs\/(?:heads\/|tags\/)?/u, '') },
]

/** Where a path goes wrong; `lead` is what may stand before the path itself. */
const pathTests = (lead: '' | '!?'): readonly TextTest[] => [
  { wrong: /[\p{Cc}\p{Cs}]/u, why: 'has a control character in it' },
  { wrong: /\\/u, why: 'has a backslash in it', correct: (text) => text.replaceAll('\\', '/') },
  {
    wrong: new RegExp(`^${lead}(?:/|[A-Za-z]:)`, 'u'),
    why: 'is absolute',
    fix: 'Write it from the root of the repository: src/app.',
  },
  {
    wrong: new RegExp(`^${lead}(?:.*/)?\\.\\.(?:/|$)`, 'u'),
    why: 'leaves the repository or steps back with ".."',
    fix: 'Write it from the root of the repository: src/app.',
  },
  {
    wrong: new RegExp(`^${lead}\\./.`, 'u'),
    why: 'starts with "./"',
    correct: (text) => text.replace(/^(!?)(?:\.\/+)+/u, '$1'),
  },
  { wrong: new RegExp(`^${lead}(?:.+/\\.(?:/|$)|.*//)`, 'u'), why: 'has a step that goes nowhere ("//" or "/./")' },
  { wrong: /^\s|\s$/u, why: 'starts or ends with a space' },
]

const FILE_TESTS: readonly TextTest[] = [
  ...pathTests(''),
  { wrong: /^\.\/?$|[^/]\/$/u, why: 'is a folder', fix: 'Name one file.' },
  { wrong: /(?:^|\/)\.[gG][iI][tT](?:\/|$)/u, why: 'is inside .git', fix: 'Name a file that git tracks.' },
]

const GLOBS: TextTest = { wrong: /^!|[*?]/u, why: 'is a glob', fix: 'Name one file.' }

const FILE_ALLOWED = 'Allowed: the path of one file, from the root of the repository, with "/".'

export const TRACK_NAME: TextRule = {
  noun: 'track name',
  allowed: 'Allowed: letters, digits, "-" and "_", with a letter or "_" first.',
  longest: 100,
  tests: [
    { wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u, why: 'cannot be the name of an output' },
    {
      wrong: new RegExp(`^(?:${RESERVED_NAMES.map(anyCase).join('|')})$`, 'u'),
      why: 'is reserved',
      fix: `Choose another; reserved are ${RESERVED_NAMES.join(', ')}.`,
    },
  ],
}

export const GROUP_NAME: TextRule = {
  noun: 'group name',
  allowed: 'Allowed: letters, digits, "-" and "_", with a letter or "_" first.',
  longest: 100,
  tests: [{ wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u, why: 'has a character that names cannot have' }],
}

export const BRANCH: TextRule = {
  noun: 'branch name',
  allowed: GIT_ALLOWED,
  longest: 200,
  tests: [
    ...GIT_REF,
    { wrong: /@\{|^@$/u, why: 'has "@{" in it or is "@"' },
    { wrong: /^HEAD$/u, why: 'is not a branch' },
  ],
}

export const LINE_BRANCH: TextRule = {
  ...BRANCH,
  noun: 'template of lines',
  allowed: 'It has {major} and {minor} once, and {track} at most once: {track}-{major}.{minor}.x.',
  tests: [
    ...BRANCH.tests,
    { wrong: /^(?!.*\{major\}.*\{minor\})/u, why: 'does not have {major} and, behind it, {minor} in it' },
    { wrong: /\{(major|minor|track)\}.*\{\1\}/u, why: 'has a placeholder in it more than once' },
    {
      wrong: /\{(?!(?:major|minor|track)\})|(?<!\{(?:major|minor|track))\}/u,
      why: 'has braces around something other than {track}, {major} and {minor}',
    },
    {
      wrong: /[\d}]\{(?:major|minor)\}|\{(?:major|minor)\}[\d{]/u,
      why: 'has a number right next to something that may be a number',
      fix: 'Separate them, for example with "-" or ".": {track}-{major}.{minor}.x.',
    },
  ],
}

export const TAG_TEMPLATE: TextRule = {
  noun: 'tag template',
  allowed: 'A tag template has {version} once: v{version}, tray-v{version}, sdk/go/v{version}.',
  longest: 200,
  tests: [
    ...GIT_REF,
    { wrong: /^(?!.*[{}])/u, why: 'has no {version} in it' },
    { wrong: /\{version\}.*\{version\}/u, why: 'has {version} in it more than once' },
    { wrong: /\{(?!version\})|(?<!\{version)\}/u, why: 'has braces around something other than {version}' },
    { wrong: /^withdrawn\//u, why: 'starts like the markers of withdrawn tags' },
  ],
}

export const CHANNEL: TextRule = {
  noun: 'channel',
  allowed: 'Allowed: one SemVer identifier (§9) of letters, digits and "-", not only digits.',
  longest: 50,
  tests: [
    { wrong: /[^0-9A-Za-z-]/u, why: 'is not a SemVer identifier' },
    { wrong: /^[0-9]+$/u, why: 'is a number' },
    {
      wrong: /^[lL][iI][vV][eE]$/u,
      why: 'always stands at the top of the ladder',
      fix: 'Remove it: `channels` are the pre-releases below it.',
    },
  ],
}

export const GLOB: TextRule = {
  noun: 'path',
  allowed: 'Allowed: globs from the root of the repository, with "/"; "!" in front excludes.',
  longest: 1000,
  tests: [
    ...pathTests('!?'),
    { wrong: /^!?\.\/?$/u, why: 'is the root of the repository', fix: 'Write "**" for every file.' },
    { wrong: /^!$/u, why: 'excludes nothing', fix: 'Write the glob right after "!".' },
  ],
}

export const FILE: TextRule = { noun: 'path', allowed: FILE_ALLOWED, longest: 1000, tests: [...FILE_TESTS, GLOBS] }

export const VERSION_FILE_PATH: TextRule = {
  noun: 'path',
  allowed:
    'Allowed: a path from the root of the repository, with "/", in which "*" may stand for text in a name and "**/" for folders.',
  longest: 1000,
  tests: [
    ...FILE_TESTS,
    { wrong: /^!/u, why: 'excludes files', fix: 'List the files that carry the version.' },
    {
      wrong: /\*\*(?!\/)|[^/]\*\*/u,
      why: 'has "**" beside other characters, or at its end',
      fix: 'Use it for whole folders, and name the files in them: packages/**/package.json.',
    },
  ],
}

export const CHANGELOG_FILE: TextRule = {
  noun: 'changelog file',
  allowed: FILE_ALLOWED,
  longest: 1000,
  tests: [
    ...FILE_TESTS,
    GLOBS,
    {
      wrong: /^(?!.*\.(?:md|markdown|mdown)$)/iu,
      why: 'is not a Markdown file',
      fix: 'Name it CHANGELOG.md, for example.',
    },
    { wrong: /[[\]{}()]/u, why: 'has a bracket in it', fix: 'Name a file without brackets: globs use those.' },
  ],
}

export const MANIFEST: TextRule = {
  noun: 'manifest path',
  allowed: `${FILE_ALLOWED} It has {channel} once: release-manifests/tray-{channel}.json.`,
  longest: 1000,
  tests: [
    ...FILE_TESTS,
    GLOBS,
    { wrong: /^(?!.*[{}])|^(?!.*\{channel\}).*\{line\}/u, why: 'has no {channel} in it' },
    { wrong: /\{channel\}.*\{channel\}/u, why: 'has {channel} in it more than once' },
    { wrong: /\{line\}.*\{line\}/u, why: 'has {line} in it more than once' },
    {
      wrong: /\{(?!(?:channel|line)\})|(?<!\{(?:channel|line))\}/u,
      why: 'has braces around something other than {channel} and {line}',
    },
  ],
}

export const WORKFLOW: TextRule = {
  noun: 'workflow',
  allowed: 'Allowed: the name of a file in .github/workflows that ends in .yml or .yaml: release.yml.',
  longest: 200,
  tests: [
    {
      wrong: /^(?:\.\/)?\.github\/workflows\/[^/]+$/u,
      why: 'includes its folder',
      correct: (text) => text.replace(/^.*\//u, ''),
    },
    { wrong: /^(?!(?:\.\/)?\.github\/workflows\/[^/]+$).*[/\\]/u, why: 'is not a plain file name' },
    { wrong: /^(?!.*[^/\\]\.ya?ml$)/u, why: 'does not end in .yml or .yaml' },
    { wrong: /\p{Cc}|^\s|^-/u, why: 'is not the file name of a workflow' },
  ],
}

export const LINE: TextRule = {
  noun: 'text',
  allowed: 'Allowed: one line of text.',
  longest: 500,
  tests: [{ wrong: /\p{Cc}/u, why: 'has a line break or control character in it' }],
}

export const MARKDOWN: TextRule = {
  noun: 'text',
  allowed: 'Allowed: Markdown of up to 5,000 characters.',
  longest: 5000,
  tests: [{ wrong: /(?![\t\n\r])\p{Cc}/u, why: 'has a control character in it' }],
}

export const SUBJECT_GLOB: TextRule = { ...LINE, noun: 'subject glob' }
export const TAG_GLOB: TextRule = { ...LINE, noun: 'tag glob' }
export const KEY: TextRule = {
  ...LINE,
  noun: 'key',
  allowed: 'Allowed: names joined by dots: workspace.package.version.',
}
export const COMMIT_TYPE: TextRule = {
  noun: 'commit type',
  allowed: 'Allowed: a type of Conventional Commits in lower case: feat, fix, perf.',
  longest: 50,
  tests: [{ wrong: /^[^a-z]|[^a-z0-9_-]/u, why: 'is not a commit type' }],
}
export const FOOTER: TextRule = {
  noun: 'footer',
  allowed: 'Allowed: letters, digits, spaces and "-", with a letter first: API-BREAK.',
  longest: 50,
  tests: [{ wrong: /^[^A-Za-z]|[^A-Za-z0-9 -]|[ ]$/u, why: 'is not a footer token' }],
}
export const TRAILER_KEY: TextRule = {
  noun: 'trailer',
  allowed: 'Allowed: letters, digits and "-": Roadmap-Item.',
  longest: 50,
  tests: [
    { wrong: /^-|[^A-Za-z0-9-]/u, why: 'is not a trailer key' },
    {
      wrong: new RegExp(`^(?:${RESERVED_TRAILERS.map((key) => anyCase(key.toLowerCase())).join('|')})$`, 'u'),
      why: 'is reserved for the actions',
      fix: `Choose another than ${RESERVED_TRAILERS.join(', ')}.`,
    },
  ],
}
export const LABEL_PATTERN: TextRule = {
  ...LINE,
  noun: 'label pattern',
  allowed: 'Allowed: a label with one * in place of the value: roadmap/*.',
  longest: 100,
  tests: [
    ...LINE.tests,
    { wrong: /^[^*]*$/u, why: 'has no * in it' },
    { wrong: /\*.*\*/u, why: 'has * in it more than once' },
  ],
}
export const MARKER: TextRule = { ...LINE, noun: 'marker', longest: 100 }
export const PATTERN: TextRule = {
  ...LINE,
  noun: 'pattern',
  allowed: 'Allowed: a regular expression with one capture group.',
}
