import { failure, quote } from '../../shared/core/text/error.ts'
import { suggestion } from '../../shared/core/text/nearest-word.ts'
import type { Input, Outcome } from '../command.ts'
import { COMPLETION_SCRIPTS, type Shell } from '../completion/scripts.ts'

export async function answer(input: Input): Promise<Outcome> {
  const shell = input.text('shell')
  const shells = Object.keys(COMPLETION_SCRIPTS)
  if (!shells.includes(shell)) {
    const fix = `${suggestion(shell, shells)}Give one of: ${shells.join(', ')}.`
    throw failure('input-invalid', `shell: ${quote(shell)} is not known.`, fix)
  }
  const script = COMPLETION_SCRIPTS[shell as Shell]
  return { json: { shell, script }, text: () => script.trimEnd() }
}
