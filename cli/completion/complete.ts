import { resolve } from 'node:path'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Command } from '../command.ts'
import { findCandidates } from './candidates.ts'
import { repositoryNames } from './repository-names.ts'

/** Answers a shell: a candidate a line, the word and after a tab its meaning. */
export async function complete(commands: readonly Command[], words: readonly string[]): Promise<string> {
  const folder = resolve(readOption(words, '-C') || readOption(words, '--directory'))
  const names = repositoryNames(folder, readOption(words, '--config'))
  const candidates = await findCandidates(commands, words, names)
  return candidates.map(({ word, meaning }) => `${visibleLine(word)}\t${visibleLine(meaning)}`).join('\n')
}

function readOption(words: readonly string[], option: string): string {
  const at = words.indexOf(option)
  return at < 0 || at === words.length - 2 ? '' : (words[at + 1] ?? '')
}
