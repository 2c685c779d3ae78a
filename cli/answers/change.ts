import { join } from 'node:path'
import { CHANGE_FOLDER, formatChangeFile } from '../../shared/core/changes/change-file.ts'
import { changeFileName } from '../../shared/core/changes/change-file-name.ts'
import type { Track } from '../../shared/core/config.ts'
import { failure } from '../../shared/core/text/error.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { CommitLevel } from '../../shared/core/versions/auto-bump-rules.ts'
import { chooseTracks } from '../../shared/flows/tracks/track-choice.ts'
import { presentPaths, writeAll } from '../../shared/io/files/file-batch.ts'
import type { Input, Outcome } from '../command.ts'
import { interrupted } from '../interruption.ts'
import type { CloneRun } from '../run.ts'
import type { Terminal } from '../terminal.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { tracks, level, message } = await completeChange(input, run)
  const levels = new Map(tracks.map(({ name }) => [name, level]))
  const names = (attempt: number) => join(CHANGE_FOLDER, changeFileName(message, attempt)).replaceAll('\\', '/')
  const path = await firstFree(run.top, names)
  await writeAll(run.top, [{ path, text: formatChangeFile(levels, message) }])
  return {
    json: { path, tracks: tracks.map(({ name }) => name), level },
    text: () => `Wrote ${path}. Commit it with the change.`,
  }
}

interface DescribedChange {
  readonly tracks: readonly Track[]
  readonly level: CommitLevel
  readonly message: string
}

/** What was given, and answers for the rest. Throws `not-asked` where nobody can answer, `input-invalid`, `track-unknown`. */
async function completeChange(input: Input, { config }: CloneRun): Promise<DescribedChange> {
  const [tracks, level, message] = [input.text('tracks'), input.text('level'), input.text('message').trim()]
  const given = tracks === '' ? undefined : chooseTracks(config, tracks, 'tracks')
  const isWhole = given && level !== '' && message !== ''
  if (!isWhole && !input.terminal.interactive) {
    throw failure(
      'not-asked',
      'Cannot ask: this is not a terminal.',
      'Pass everything: release-tracks change <tracks> --level <size> --message <text>',
    )
  }
  return {
    tracks: given ?? (await askTracks(config.tracks, input.terminal)),
    level: (level || (await askLevel(input.terminal))) as CommitLevel,
    message: message || (await askMessage(input.terminal)),
  }
}

async function askTracks(tracks: readonly Track[], terminal: Terminal): Promise<Track[]> {
  if (tracks.length === 1) return [...tracks]
  const { multiselect } = await import('@clack/prompts')
  const options = tracks.map((track) => ({
    value: track.name,
    label: track.name,
    ...(track.description !== undefined && { hint: visibleLine(track.description) }),
  }))
  const asked = multiselect({
    message: 'Which tracks does it concern?',
    options,
    required: true,
    output: process.stderr,
  })
  const names = await answered<string[]>(asked, terminal)
  return tracks.filter(({ name }) => names.includes(name))
}

async function askLevel(terminal: Terminal): Promise<CommitLevel> {
  const { select } = await import('@clack/prompts')
  const options = [
    { value: 'patch' as const, label: 'patch', hint: 'a fix' },
    { value: 'minor' as const, label: 'minor', hint: 'something new' },
    { value: 'major' as const, label: 'major', hint: 'something breaks' },
    { value: 'none' as const, label: 'none', hint: 'nothing to release' },
  ]
  return answered<CommitLevel>(
    select({ message: 'How far does it raise the version?', options, output: process.stderr }),
    terminal,
  )
}

async function askMessage(terminal: Terminal): Promise<string> {
  const { text } = await import('@clack/prompts')
  const validate = (given: string | undefined) => (given?.trim() ? undefined : 'Write a sentence for users.')
  const asked = text({ message: 'What changes for users? (Markdown)', validate, output: process.stderr })
  return (await answered<string>(asked, terminal)).trim()
}

async function answered<Answer>(asked: Promise<Answer | symbol>, terminal: Terminal): Promise<Answer> {
  terminal.clear()
  const answer = await asked
  if (typeof answer === 'symbol') throw interrupted(terminal.interruption.state)
  return answer
}

async function firstFree(top: string, nameOf: (attempt: number) => string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const path = nameOf(attempt)
    if ((await presentPaths(top, [path])).length === 0) return path
  }
}
