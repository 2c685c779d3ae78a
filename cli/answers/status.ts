import { createHash } from 'node:crypto'
import { statusReport } from '../../shared/core/status/report.ts'
import { readStatus } from '../../shared/flows/status/status.ts'
import { writeText } from '../../shared/io/files/text-files.ts'
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
  const path = await writeText(file, page, { root: input.folder, input: '--html' })
  return { json, text: (screen) => `${formatStatus(status, screen)}\n\nWrote ${path}` }
}
