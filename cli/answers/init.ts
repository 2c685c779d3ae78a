import { join, relative, resolve } from 'node:path'
import { failure, quote } from '../../shared/core/text/error.ts'
import { type InitPorts, type InitResult, init } from '../../shared/flows/init/init.ts'
import { presentPaths, writeAll } from '../../shared/io/files/file-batch.ts'
import { readPlain } from '../../shared/io/files/plain-file.ts'
import { Git } from '../../shared/io/git/git.ts'
import { compareBranches, listTracked, readPast, readRefs, unsavedPaths } from '../../shared/io/git/tree-facts.ts'
import { openWorkTree } from '../../shared/io/git/work-tree.ts'
import type { Input, Outcome } from '../command.ts'
import { ownSource } from '../own-source.ts'
import { findTop } from '../run.ts'
import { formatDraft, listFiles } from '../screen/init-draft.ts'
import type { Screen } from '../screen/screen.ts'

export async function answer(input: Input): Promise<Outcome> {
  const top = await findTop(new Git(input.folder), input.folder)
  const dryRun = input.flag('dry-run')
  const ports: InitPorts = {
    ...portsOf(top),
    ...(dryRun || input.flag('yes') ? {} : { questions: await questionsFor(input) }),
  }
  const result = await init(ports, {
    path:
      input.config === ''
        ? 'release-tracks.yml'
        : relative(top, resolve(input.folder, input.config)).replaceAll('\\', '/'),
    next: input.text('next'),
    live: input.text('live'),
    channels: listOf(input.text('channels')),
    versions: versionsOf(input.text('versions')),
    asked: { tracks: listOf(input.text('tracks')), add: listOf(input.text('add')) },
    actions: input.text('actions'),
    workflows: !input.flag('no-workflows'),
    force: input.flag('force'),
    dryRun,
  })
  return { json: describeInit(result), text: (screen) => formatInit(result, screen) }
}

function versionsOf(text: string): 'one' | 'each' | undefined {
  if (text === '' || text === 'one' || text === 'each') return text || undefined
  throw failure(
    'input-invalid',
    `--versions: ${quote(text)} is neither one nor each.`,
    'Write --versions one, or --versions each.',
  )
}

/** Names between commas or spaces. */
function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

function portsOf(top: string): InitPorts {
  const git = new Git(top)
  return {
    tree: openWorkTree(top),
    unsaved: (paths) => unsavedPaths(git, paths),
    listTracked: () => listTracked(git),
    readRefs: () => readRefs(git),
    compareBranches: (pairs) => compareBranches(git, pairs),
    readPast: (files) => readPast(git, files),
    present: (paths) => presentPaths(top, paths),
    readText: (path) => readPlain(join(top, path)).catch(() => undefined),
    writeAll: (files) => writeAll(top, files),
    ownSource,
    openStage: async () => {
      const { code } = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD'], { codes: [0, 1, 128] })
      if (code !== 0) return undefined
      const { openStage } = await import('./init-stage.ts')
      return openStage(top)
    },
  }
}

async function questionsFor({ terminal, flag }: Input) {
  if (!terminal.interactive)
    throw failure(
      'not-asked',
      'Cannot ask: this is not a terminal.',
      'Use --yes to agree in advance, or --dry-run to only look.',
    )
  const { initQuestions } = await import('./init-questions.ts')
  return initQuestions(terminal, flag('show'))
}

function describeInit({ proposal, files, present, release, written, nextSteps }: InitResult) {
  return {
    written,
    files: files.map((file) => ({ ...file, present: present.includes(file.path) })),
    tracks: proposal.tracks.map(({ name, kind, why, tag, paths, versionFiles, releaseWorkflow }) => ({
      name,
      kind,
      why,
      tag: tag.value,
      paths: paths.value,
      'version-files': versionFiles.value,
      'release-workflow': releaseWorkflow.value,
    })),
    'taken-from': proposal.adopted?.tool ?? null,
    offered: proposal.offered,
    notes: proposal.notes,
    'first-release': release ?? null,
    'next-steps': nextSteps,
  }
}

/** What was written, unless it was shown before, and what to do next. */
function formatInit(result: InitResult, screen: Screen): string {
  const { bold } = screen.paint
  if (result.files.length === 0)
    return 'Nothing to add: the configuration has every track, and the workflows are there.'
  return [
    ...(result.shown ? [] : [formatDraft(result, screen, !result.written), '']),
    bold(result.written ? 'Written:' : 'Would be written:'),
    ...listFiles(result, screen),
    '',
    bold('Next:'),
    ...result.nextSteps.map((step, at) => `  ${at + 1}. ${step}`),
  ].join('\n')
}
