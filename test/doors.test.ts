import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..')

/** What writes to the log of a step, or to the terminal. */
const WRITES =
  /\b(?:stdout|stderr)\.write\(|\bconsole\.\w+\(|\bcore\.(?:info|debug|notice|warning|error|setFailed|startGroup)\(/

/** The only file that may: what leaves by the log is escaped. */
const DOORS = ['shared/io/runner/log.ts']

test('incident 38: nothing writes to stdout, stderr or the log of a step but by the doors', () => {
  const writing = ['actions', 'cli', 'library', 'shared']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.ts') && WRITES.test(readFileSync(join(ROOT, path), 'utf8')))
  expect(writing).toEqual(DOORS)
  expect(readFileSync(join(ROOT, 'cli/output.ts'), 'utf8').match(/#stream\.write\(/g)).toHaveLength(1)
})
