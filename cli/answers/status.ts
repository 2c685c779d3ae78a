import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { statusReport } from '../../shared/core/status/report.ts'
import { failure, quote, wordsOf } from '../../shared/core/text/error.ts'
import { readStatus } from '../../shared/flows/status/status.ts'
import type { Input, Outcome } from '../command.ts'
import { formatStatus } from '../screen/status.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const status = await readStatus(run, Math.floor(Date.now() / 1000))
  const file = input.text('html')
  const json = statusReport(status)
  if (file === '') return { json, text: (screen) => formatStatus(status, screen) }
  const { statusPage } = await import('../../shared/core/status/page/page.ts')
  const page = statusPage(status, (text) => createHash('sha256').update(text).digest('base64'))
  if (file === '-') return { json, text: () => page.trimEnd() }
  const path = writePage(resolve(input.folder, file), page)
  return { json, text: (screen) => `${formatStatus(status, screen)}\n\nWrote ${path}` }
}

function writePage(path: string, page: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, page)
  } catch (error) {
    throw failure(
      'file-not-written',
      `--html: ${quote(path)} cannot be written: ${wordsOf(error)}.`,
      'Name another file.',
    )
  }
  return path
}
