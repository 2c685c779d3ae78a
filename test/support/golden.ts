import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'

/** Holds a text against a file, to the byte; with `GOLDEN=write` in the environment the file is written anew instead. */
export function expectGolden(file: URL, text: string): void {
  if (process.env.GOLDEN === 'write') {
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}
