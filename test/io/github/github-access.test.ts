import { expect, test } from '@jest/globals'
import { openGitHub, openHost } from '../../../shared/io/github/github-access.ts'
import { smallRun } from '../../support/small-run.ts'

const open = (token: string, repository: string, address?: string) =>
  openGitHub(token, smallRun({}, { repository }).context, { info: () => undefined }, address)

test('without a token, or outside of a repository on GitHub, there is no API', async () => {
  expect([await open('', 'acme/shop'), await open('t', '')]).toEqual([undefined, undefined])
  expect(await open('t', 'acme/shop', '')).toBeDefined()
})

test('an address that is none is quoted', async () => {
  await expect(open('t', 'acme/shop', 'file:///x')).rejects.toMatchObject({ code: 'api-address' })
})

test('signing by GitHub needs its API', async () => {
  const objects = {}
  expect(await openHost(async () => ({ objects }) as never)).toBe(objects)
  await expect(openHost(async () => undefined)).rejects.toMatchObject({ code: 'github-missing' })
})
