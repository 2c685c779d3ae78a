import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../shared/config/load.ts'
import type { Track } from '../../shared/core/config.ts'
import { formatTemplate } from '../../shared/core/tags/tag-template.ts'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { exampleFiles } from '../support/example.ts'
import { NEWCOMERS, type Newcomer } from '../support/init-repositories.ts'
import { newcomerRemote, personsClone } from '../support/newcomer.ts'
import { PseudoTerminal } from '../support/pseudo-terminal.ts'
import { GIT_ENV, git, type Remote } from '../support/remote.ts'

const GOLDEN = join(import.meta.dirname, 'golden', 'init')

/** Wherever this program is from: a clone of it on GitHub would name itself. */
const INIT = ['init', '--actions', 'OWNER/release-tracks@v1']

/** The example, as it was before it had a configuration. */
const WORKFLOWS = Object.fromEntries(Object.entries(exampleFiles()).filter(([path]) => path.startsWith('.github/')))
const EXAMPLE: Newcomer = {
  files: Object.fromEntries(
    Object.entries(exampleFiles()).filter(([path]) => path !== 'release-tracks.yml' && !path.startsWith('.github/')),
  ),
  tags: [],
  branches: ['next'],
}
const ALL = { ...NEWCOMERS, example: EXAMPLE }

let remote: Remote | undefined
afterEach(() => {
  remote?.remove()
  remote = undefined
})

/** A clone of a newcomer's repository; its remote is gone after the test. */
function cloneOf(newcomer: Newcomer): { remote: Remote; folder: string } {
  const made = newcomerRemote(newcomer)
  remote = made
  return { remote: made, folder: personsClone(made) }
}

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it. */
function expectGolden(name: string, text: string): void {
  const file = join(GOLDEN, name)
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

/** No place of a template is left, other people's actions are pinned to a commit, and GitHub reads every workflow. */
function expectReadable(folder: string, { files }: Newcomer): void {
  for (const name of readdirSync(join(folder, '.github/workflows'))) {
    if (files[`.github/workflows/${name}`] !== undefined) continue
    const content = readFileSync(join(folder, '.github/workflows', name), 'utf8')
    expect(content).not.toMatch(/[«»]|\$\[\[/)
    expect(content).not.toMatch(/uses: (?!OWNER\/release-tracks)\S+@(?![0-9a-f]{40} # v)/)
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect([name, context.errors.getErrors()]).toEqual([name, []])
  }
}

/** What nobody but the owner can know is all that doctor finds wrong, and plan has every track; nothing was edited or committed in between. */
async function expectContent(folder: string, tracks: readonly Track[]): Promise<void> {
  const { findings } = JSON.parse((await runCommand(folder, ['doctor', '--json'])).stdout)
  const errors = findings.filter((each: { severity: string }) => each.severity === 'error')
  const rules = new Set<string>(errors.map((each: { rule: string }) => each.rule))
  expect([...rules].filter((rule) => !LEFT_TO_DO.includes(rule))).toEqual([])
  expect(rules).toContain('actions-placeholder')
  const plan = await runCommand(folder, ['plan'])
  expect([plan.code, plan.stderr]).toEqual([0, ''])
  for (const { name } of tracks) expect(plan.stdout).toContain(`\n${name}  `)
}

/** Whose actions they are, how a package is published, and the other tool that is still there. */
const LEFT_TO_DO = ['actions-placeholder', 'publish-empty', 'rival-tool', 'tag-workflow-idle']

describe('init --yes', () => {
  it.each(Object.entries(ALL))(
    'on %s: as the golden file has it, doctor and plan are content, and a bump tags as proposed',
    async (name, newcomer) => {
      const { remote, folder } = cloneOf(newcomer)
      const { code, stdout, stderr } = await runCommand(folder, [...INIT, '--yes'])
      expect([code, stderr]).toEqual([0, ''])
      expectGolden(`${name}.txt`, stdout)
      expectReadable(folder, newcomer)
      const { branches, channels, tracks } = parseConfig(
        'release-tracks.yml',
        readFileSync(join(folder, 'release-tracks.yml'), 'utf8'),
      )
      await expectContent(folder, tracks)
      git(folder, 'add', '-A')
      git(folder, 'commit', '-qm', 'Release tracks')
      git(folder, 'push', '-q', 'origin', `HEAD:${branches.next}`)
      const before = new Set(remote.tags())
      const bump = await runAction('promote', remote.checkout(branches.next), {
        track: 'all',
        channel: channels[0] as string,
        // By change files nothing would be released yet.
        bump: 'patch',
      })
      expect(bump.code === 0 ? '' : bump.log).toBe('')
      const made = remote.tags().filter((tag) => !before.has(tag))
      const templates = made.map((tag) => tag.replace(/\d+\.\d+\.\d+-\w+\.\d+/, '{version}'))
      expect(templates.sort()).toEqual(tracks.map(({ tag }) => formatTemplate(tag)).sort())
    },
  )

  it('writes for the example the very workflows that it has', async () => {
    const { folder } = cloneOf(EXAMPLE)
    await runCommand(folder, [...INIT, '--yes'])
    const written = readdirSync(join(folder, '.github/workflows'))
    expect(written.sort()).toEqual(['invariant-sentry.yml', 'promote.yml', 'release-images.yml', 'release.yml'])
    // What differs is to be changed in shared/core/init/workflows, too.
    for (const name of written)
      expect(readFileSync(join(folder, '.github/workflows', name), 'utf8')).toBe(WORKFLOWS[`.github/workflows/${name}`])
  })
})

it('lets products that one history of tags was of go on from it, by the commands that it shows', async () => {
  const packages = [
    ['cli', 'acme'],
    ['sdk', '@acme/sdk'],
  ].map(([folder, name]) => [`packages/${folder}/package.json`, JSON.stringify({ name, version: '0.0.0' })])
  const workspace = { 'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }) }
  const files = { ...workspace, ...Object.fromEntries(packages) }
  const { folder } = cloneOf({ files, tags: ['v1.3.0', 'v1.4.0'], branches: [] })
  const { notes, 'next-steps': steps } = JSON.parse((await runCommand(folder, [...INIT, '--yes', '--json'])).stdout)
  expect(steps).toContain('Continue versions from the last release: run the `git tag` commands above.')
  const { why } = notes.find((note: { why: string }) => note.why.includes('git tag'))
  execFileSync('sh', ['-euc', why.split('`').at(-2)], { cwd: folder, env: GIT_ENV, stdio: 'pipe' })
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'Release tracks')
  git(folder, 'push', '-q', 'origin', 'HEAD:main')
  const { stdout } = await runCommand(folder, ['plan'])
  expect(stdout.match(/→ \S+/g)).toEqual(['→ acme-v1.4.1-alpha.1', '→ sdk-v1.4.1-alpha.1'])
})

it('is what the README begins with, which runs as printed', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const block = /## Quick start\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  // A person answers what init asks; here nobody does.
  const lines = block
    .replace('/path/to/release-tracks', join(import.meta.dirname, '../..'))
    .replace(/init +#/, 'init --yes #')
  expect(lines).toMatch(/init --dry-run[\s\S]*init --yes[\s\S]*plan/)
  const { folder } = cloneOf(NEWCOMERS.changesets as Newcomer)
  const script = `shopt -s expand_aliases\n${lines}`
  const output = execFileSync('bash', ['-euc', script], { cwd: folder, env: GIT_ENV, encoding: 'utf8' })
  expect(output).toContain('since @loom/cli@1.1.0-next.3: no file in .changeset says that it changes')
})

describe('what is there', () => {
  const plain = NEWCOMERS.plain as Newcomer

  it('is not overwritten without a word, and then nothing is written', async () => {
    const { folder } = cloneOf(plain)
    writeFileSync(join(folder, 'release-tracks.yml'), 'mine\n')
    const { code, stdout, stderr } = await runCommand(folder, [...INIT, '--yes'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'error: release-tracks.yml is there already, so nothing was written. Use --force to overwrite, --no-workflows to write only the configuration, or --dry-run to see what would be written.\n',
    )
    expect(readFileSync(join(folder, 'release-tracks.yml'), 'utf8')).toBe('mine\n')
    expect(existsSync(join(folder, '.github/workflows/promote.yml'))).toBe(false)
  })

  it('is overwritten with --force', async () => {
    const { folder } = cloneOf(plain)
    writeFileSync(join(folder, 'release-tracks.yml'), 'mine\n')
    git(folder, 'add', '-A')
    const { code, stdout } = await runCommand(folder, [...INIT, '--yes', '--force'])
    expect(code).toBe(0)
    expect(stdout).toContain('  release-tracks.yml (overwritten)\n')
    expect(stdout).toMatch(/--- a\/release-tracks\.yml\n\+\+\+ b\/release-tracks\.yml\n@@ .* @@\n-mine\n\+/)
    expect(readFileSync(join(folder, 'release-tracks.yml'), 'utf8')).toContain('tracks:\n')
  })

  it('stands in the way of the others, too, when it cannot be replaced', async () => {
    const { folder } = cloneOf(NEWCOMERS['nothing-known'] as Newcomer)
    writeFileSync(join(folder, '.github'), 'a file\n')
    const { code, stderr } = await runCommand(folder, [...INIT, '--yes', '--force'])
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^error: ".github\/workflows\/promote.yml" cannot be written, so nothing was: /),
    ])
    expect(readdirSync(folder).filter((name) => /release-tracks|tmp|old/.test(name))).toEqual([])
  })

  it('gets a line, and what is not staged of it stays', async () => {
    const { folder } = cloneOf(plain)
    const file = join(folder, '.github/workflows/publish.yml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}# mine\n`)
    expect((await runCommand(folder, [...INIT, '--yes'])).code).toBe(0)
    const lines = git(folder, 'diff', '--unified=0').split('\n').slice(4)
    expect(lines.filter((line) => line.startsWith('+'))).toEqual(['+  workflow_dispatch:', '+# mine'])
  })

  it('has OWNER replaced by --actions in every file and nothing else changed, and publish steps that git does not have stay', async () => {
    const { folder } = cloneOf(NEWCOMERS['nothing-known'] as Newcomer)
    await runCommand(folder, [...INIT, '--yes'])
    const texts = () =>
      [
        ...readdirSync(join(folder, '.github/workflows')).map((name) => `.github/workflows/${name}`),
        'release-tracks.yml',
      ]
        .map((path) => readFileSync(join(folder, path), 'utf8'))
        .join('')
    const steps = readdirSync(join(folder, '.github/workflows')).find((name) => name.startsWith('release')) ?? ''
    const file = join(folder, '.github/workflows', steps)
    writeFileSync(file, `${readFileSync(file, 'utf8')}# MY PUBLISH STEP\n`)
    const before = texts()
    const words = ['init', '--yes', '--actions', 'acme/release-tracks@v3']
    const { code, stdout } = await runCommand(folder, words)
    expect([code, texts()]).toEqual([
      0,
      before
        .replaceAll(/OWNER\/release-tracks(\/actions\/[\w-]+)?@v1/g, 'acme/release-tracks$1@v3')
        .replaceAll('OWNER/release-tracks/v1/', 'acme/release-tracks/v3/'),
    ])
    expect(stdout).toContain('  .github/workflows/promote.yml (OWNER replaced)\n')
    expect((await runCommand(folder, words)).stdout).toBe(
      'Nothing to add: the configuration has every track, and the workflows are there.\n',
    )
  })

  it('is not overwritten by --force where git does not have it, be it untracked or not staged', async () => {
    const { folder } = cloneOf(NEWCOMERS['nothing-known'] as Newcomer)
    await runCommand(folder, [...INIT, '--yes'])
    const file = join(folder, '.github/workflows/promote.yml')
    writeFileSync(file, 'name: mine\n')
    const forced = () => runCommand(folder, [...INIT, '--yes', '--force'])
    const refused = {
      code: 1,
      stdout: '',
      stderr:
        'error: .github/workflows/promote.yml would be overwritten, but has changes that are not staged: they would be lost. Stage them, then run init again: git add -- .github/workflows/promote.yml\n',
    }
    expect(await forced()).toEqual(refused)
    git(folder, 'add', '-A')
    writeFileSync(file, 'name: mine, too\n')
    expect(await forced()).toEqual(refused)
    expect(readFileSync(file, 'utf8')).toBe('name: mine, too\n')
    git(folder, 'add', '-A')
    expect((await forced()).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('OWNER/release-tracks@v1')
  })

  it('is left alone by --dry-run, which shows all files in full', async () => {
    const { folder } = cloneOf(NEWCOMERS['pnpm-and-tauri'] as Newcomer)
    const { code, stdout } = await runCommand(folder, [...INIT, '--dry-run'])
    expect(code).toBe(0)
    expect(git(folder, 'status', '--porcelain')).toBe('')
    const golden = readFileSync(join(GOLDEN, 'pnpm-and-tauri.txt'), 'utf8')
    expect(stdout.startsWith(golden.slice(0, golden.indexOf('\nTo know:')))).toBe(true)
    for (const path of ['promote', 'release', 'release-images', 'release-api-client', 'invariant-sentry'])
      expect(stdout).toContain(`\n.github/workflows/${path}.yml\n\n  `)
    expect(stdout).toContain('\nWould be written:\n  release-tracks.yml\n')
  })
})

describe('on a terminal', () => {
  it('shows what is to know and what would be lost before it asks, and a no leaves all as it was', async () => {
    const { folder } = cloneOf(NEWCOMERS['pnpm-and-tauri'] as Newcomer)
    writeFileSync(join(folder, 'release-tracks.yml'), 'mine\n')
    git(folder, 'add', '-A')
    const terminal = new PseudoTerminal(folder, [...INIT, '--force'])
    for (const question of ['Where are the actions?', 'Which tracks?']) {
      await terminal.shows(question)
      terminal.type('\r')
    }
    await pressReturn(terminal, 'Channels below live', 'Write the workflows as well?')
    for (const text of ['-mine', 'To know:', 'Files:', 'release-tracks.yml (is there already)', 'Write these'])
      await terminal.shows(text)
    await terminal.shows('release-tracks.yml will be overwritten.')
    terminal.type('\r')
    expect(await terminal.end()).toBe(1)
    expect(terminal.output).toContain('Nothing was written.')
    expect(terminal.output.split('\n').length).toBeLessThan(250)
    expect(readFileSync(join(folder, 'release-tracks.yml'), 'utf8')).toBe('mine\n')
  })
})

/** Takes what is offered, question by question, until the last one is answered. */
async function pressReturn(terminal: PseudoTerminal, ...questions: readonly string[]): Promise<void> {
  for (;;) {
    const seen = terminal.output
    if (questions.every((question) => seen.includes(question))) break
    await new Promise((resolve) => setTimeout(resolve, 300))
    if (terminal.output === seen) terminal.type('\r')
  }
  terminal.type('\r')
}

describe('options', () => {
  it('without a terminal and without --yes nothing is asked and nothing written', async () => {
    const { folder } = cloneOf(NEWCOMERS.plain as Newcomer)
    const result = await runCommand(folder, [...INIT])
    expect(result).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: Cannot ask: this is not a terminal. Use --yes to agree in advance, or --dry-run to only look.\n',
    })
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  it('--json says the same as data', async () => {
    const { folder } = cloneOf(NEWCOMERS['cargo-only'] as Newcomer)
    const { code, stdout } = await runCommand(folder, [...INIT, '--dry-run', '--json'])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    // The texts of workflows are told by the example, which has the same ones.
    for (const file of answer.files) if (file.path !== 'release-tracks.yml') delete file.text
    expectGolden('cargo-only.json', `${JSON.stringify(answer, null, 2)}\n`)
  })

  it('--next names a branch that is still to be made, --actions where the actions are', async () => {
    const { folder } = cloneOf(NEWCOMERS.plain as Newcomer)
    const words = ['init', '--yes', '--next', 'develop', '--actions', 'acme/release-tracks@v2']
    expect((await runCommand(folder, words)).code).toBe(0)
    const config = readFileSync(join(folder, 'release-tracks.yml'), 'utf8')
    expect(config).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/acme\/release-tracks\/v2\/schema\//,
    )
    expect(parseConfig('release-tracks.yml', config).branches).toEqual({ live: 'main', next: 'develop' })
    const promote = readFileSync(join(folder, '.github/workflows/promote.yml'), 'utf8')
    expect(promote).toContain('    branches: [develop]\n')
    expect(promote).toContain('uses: acme/release-tracks@v2\n')
    expect(promote).not.toContain('OWNER')
  })

  it('a wrong --actions is refused', async () => {
    const { folder } = cloneOf(NEWCOMERS.plain as Newcomer)
    const { code, stderr } = await runCommand(folder, ['init', '--yes', '--actions', 'acme'])
    expect([code, stderr]).toEqual([
      2,
      'error: --actions: "acme" does not name the actions. Write owner/name@ref, as in acme/release-tracks@v1.\n',
    ])
  })

  it('--next leads to the same word from plan, status and promote until the branch is on the remote', async () => {
    const { folder, remote } = cloneOf(NEWCOMERS.plain as Newcomer)
    await runCommand(folder, [...INIT, '--yes', '--next', 'next'])
    const words = [['plan'], ['plan', '--channel', 'rc'], ['status'], ['promote', 'all', 'rc', '--yes']]
    for (const line of words)
      expect([line, await runCommand(folder, line)]).toEqual([
        line,
        {
          code: 1,
          stdout: '',
          stderr:
            'error: The remote has no branch "next", where pre-releases are cut. Commit and push it: git push origin HEAD:refs/heads/next. Or name another one under branches.next in release-tracks.yml.\n',
        },
      ])
    remote.set('refs/heads/next', remote.at('main'))
    expect((await runCommand(folder, ['plan'])).code).toBe(0)
  })

  it('where git tracks nothing yet it says what to do', async () => {
    const { folder } = cloneOf(NEWCOMERS.plain as Newcomer)
    git(folder, 'rm', '-rq', '--cached', '.')
    expect(await runCommand(folder, [...INIT, '--yes'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: Git tracks no file here yet. Add the files you release: git add.\n',
    })
  })

  it('works in a folder of the repository, and says so where there is none', async () => {
    const { folder, remote } = cloneOf(NEWCOMERS['cargo-only'] as Newcomer)
    expect((await runCommand(join(folder, 'crates/cli'), [...INIT, '--yes', '--no-workflows'])).code).toBe(0)
    expect(git(folder, 'status', '--porcelain')).toBe('?? release-tracks.yml')
    const outside = await runCommand(remote.folder, [...INIT, '--yes'])
    expect([outside.code, outside.stderr]).toEqual([
      1,
      expect.stringContaining('is not in the work tree of a git repository.'),
    ])
  })

  it('takes the schema from node_modules where release-tracks is installed', async () => {
    const manifest = JSON.stringify({
      name: 'quill',
      version: '1.1.0',
      devDependencies: { 'release-tracks': '^0.1.0' },
    })
    const { folder } = cloneOf({ files: { 'package.json': manifest }, tags: [], branches: [] })
    await runCommand(folder, [...INIT, '--yes', '--no-workflows'])
    const [line] = readFileSync(join(folder, 'release-tracks.yml'), 'utf8').split('\n')
    expect(line).toBe('# yaml-language-server: $schema=./node_modules/release-tracks/schema/release-tracks.schema.json')
  })
})
