import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findPrograms } from '../../../../scripts/bundles.ts'
import { RULES } from '../../../../shared/core/doctor/rules/rules.ts'
import { ACTIONS } from '../../../../shared/core/workflows/called-action.ts'

describe('the rules', () => {
  test('know every action of this project', () => {
    const bundles = findPrograms(join(import.meta.dirname, '../../../..'))
    const names = bundles.flatMap(({ name, action }) => (action?.startsWith('actions/') ? name : []))
    expect(ACTIONS).toEqual(names)
  })

  test('have names of their own, in kebab-case, and sentences', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { name, meaning } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$|^(manifests|releases)$/)
      expect(meaning).toMatch(/^[A-Z`].*\.$/)
    }
  })

  test('each has a planted fault', () => {
    const folder = join(import.meta.dirname, '../../../flows/doctor')
    const tests = readdirSync(folder).filter((name) => name.startsWith('doctor-'))
    const text = tests.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    expect(RULES.filter(({ name }) => !new RegExp(`[\`'"]${name}[\` '"]`).test(text)).map(({ name }) => name)).toEqual(
      [],
    )
  })
})
