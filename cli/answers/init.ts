import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { failure } from '../../shared/core/text/error.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import { type InitPorts, type InitResult, init } from '../../shared/flows/init/init.ts'
import { presentPaths, writeAll } from '../../shared/io/files/file-batch.ts'
import { Git } from '../../shared/io/git/git.ts'
import { listTracked, readRefs } from '../../shared/io/git/tree-facts.ts'
import type { Input, Outcome } from '../command.ts'
import { findTop } from '../run.ts'
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
    actions: input.text('actions'),
    workflows: !input.flag('no-workflows'),
    force: input.flag('force'),
    dryRun,
  })
  return { json: describeInit(result), text: (screen) => formatInit(result, screen) }
}

function portsOf(top: string): InitPorts {
  const git = new Git(top)
  return {
    listTracked: () => listTracked(git),
    readRefs: () => readRefs(git),
    present: (paths) => presentPaths(top, paths),
    readText: (path) => readFile(join(top, path), 'utf8').catch(() => undefined),
    writeAll: (files) => writeAll(top, files),
  }
}

async function questionsFor({ terminal }: Input) {
  if (!terminal.interactive) throw failure('not-asked', 'Nobody can be asked: this is no terminal.', 'Give --yes.')
  const { initQuestions } = await import('./init-questions.ts')
  return initQuestions(terminal)
}

function describeInit({ proposal, files, present, written, nextSteps }: InitResult) {
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
    notes: proposal.notes,
    'next-steps': nextSteps,
  }
}

/** The configuration in full, unless it was shown, and in a dry run the workflows too; what was passed over; what to do next. */
function formatInit({ proposal, files, present, shown, written, nextSteps }: InitResult, screen: Screen): string {
  const { bold, dim } = screen.paint
  const toShow = shown ? [] : written ? files.slice(0, 1) : files
  const mark = (path: string) =>
    present.includes(path) ? ` ${dim(written ? '(overwritten)' : '(is there already)')}` : ''
  const texts = toShow.map(({ path, text }) => `${bold(path)}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, '  ')}\n`)
  const notes = proposal.notes.map(({ path, why }) => `  ${visibleLine(path)}: ${visibleLine(why)}`)
  const list = files.map(({ path, adds }) => `  ${path}${adds ? ` ${dim('(one line added)')}` : mark(path)}`)
  return [
    ...texts,
    ...(notes.length > 0 ? [bold('To know:'), ...shorten(notes), ''] : []),
    bold(written ? 'Written:' : 'Would be written:'),
    ...list,
    '',
    bold('Next:'),
    ...nextSteps.map((step, at) => `  ${at + 1}. ${step}`),
  ].join('\n')
}

/** More notes than these are a list for --json. */
const MOST_NOTES = 20

function shorten(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_NOTES
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_NOTES), `  and ${rest} more: see --json`]
}
