import { expect, test } from '@jest/globals'
import { floatNames, holderOf, withdrawnAt } from '../../../shared/core/tags/floating-tags.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const TEMPLATE = { prefix: 'app-v', suffix: '' }
const version = (text: string) => parseVersion(text) as Version
const tag = (text: string, commit = 'c', withdrawn?: true) => ({
  ...{ name: `app-v${text}`, version: version(text), commit },
  ...(withdrawn && { withdrawn }),
})

test.each([
  ['1.8.5', ['app-v1', 'app-v1.8']],
  ['1.8.5-rc.1', []],
  ['0.9.0', []],
])('with %s float %j', (text, names) => expect(floatNames(TEMPLATE, version(text))).toEqual(names))

test('a floating tag is on the newest live version of it that was not withdrawn', () => {
  const tags = [tag('1.8.5'), tag('1.9.0', 'd', true), tag('1.10.0-rc.1'), tag('2.0.0')]
  expect(holderOf(TEMPLATE, 'app-v1', tags)?.name).toBe('app-v1.8.5')
  expect(holderOf(TEMPLATE, 'app-v3', tags)).toBeUndefined()
})

test('a floating tag is on a withdrawn version where its commit has no other', () => {
  const tags = [tag('1.8.5', 'c', true), tag('1.8.6', 'd', true), tag('1.8.7', 'd')]
  expect(withdrawnAt(TEMPLATE, 'app-v1', 'c', tags)?.name).toBe('app-v1.8.5')
  expect([withdrawnAt(TEMPLATE, 'app-v1', 'd', tags), withdrawnAt(TEMPLATE, 'app-v1', undefined, tags)]).toEqual([
    undefined,
    undefined,
  ])
})
