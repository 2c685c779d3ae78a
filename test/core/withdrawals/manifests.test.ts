import { expect, test } from '@jest/globals'
import { markWithdrawn } from '../../../shared/core/tags/withdrawn-tags.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import {
  bestOf,
  candidatesFor,
  describeChange,
  offering,
  restore,
  retract,
  unreadable,
} from '../../../shared/core/withdrawals/manifests.ts'
import { publishedText } from '../../support/products.ts'

const LADDER = ['alpha', 'beta', 'rc']
const version = (text: string) => parseVersion(text) as Version
const tags = (...texts: string[]) => texts.map((text) => ({ name: `v${text}`, version: version(text) }))
const path = (channel: string) => `m/${channel}.json`
const file = (channel: string, text?: string) => ({
  channel,
  path: path(channel),
  ...(text && { text: publishedText(text) }),
})
const former = (channel: string, text: string) => ({
  path: path(channel),
  version: version(text),
  text: publishedText(text),
})

test('a channel may have its own versions and those of higher channels that are not withdrawn, the highest first', () => {
  const known = markWithdrawn(tags('1.0.0', '1.1.0-alpha.1', '1.1.0-beta.1', '1.1.0'), new Set(['v1.1.0']))
  const names = (channel: string) => candidatesFor(channel, known, LADDER).map(({ name }) => name)
  expect(names('alpha')).toEqual(['v1.1.0-beta.1', 'v1.1.0-alpha.1', 'v1.0.0'])
  expect(names('rc')).toEqual(['v1.0.0'])
  expect(names('live')).toEqual(['v1.0.0'])
})

test('it goes back to the newest manifest of the best version that has one, and without one is deleted', () => {
  const history = [former('beta', '1.0.0-beta.1'), former('alpha', '1.0.0-alpha.2'), former('live', '0.9.0')]
  const candidates = tags('1.0.0-beta.2', '1.0.0-beta.1', '0.9.0')
  expect(bestOf(candidates, history, file('alpha', '1.0.0'))).toBe(history[0])
  expect(retract(file('alpha', '1.0.0'), candidates, history)).toMatchObject({
    from: version('1.0.0'),
    to: version('1.0.0-beta.1'),
    text: publishedText('1.0.0-beta.1'),
  })
  const gone = retract(file('alpha', '1.0.0'), tags('1.0.0-beta.2'), history)
  expect([gone.to, gone.text, describeChange(gone)]).toEqual([
    undefined,
    undefined,
    expect.stringContaining('is deleted'),
  ])
})

test('a manifest that gives a bare key another kind of installer is none for the apps of a channel; keys that it lacks are told', () => {
  const served = (of: string, files: Record<string, string>) =>
    JSON.stringify({
      version: of,
      platforms: Object.fromEntries(Object.entries(files).map(([key, url]) => [key, { signature: 's', url }])),
    })
  const standing = {
    ...file('alpha'),
    text: served('1.1.0', { 'windows-x86_64': 'A-setup.exe', 'linux-x86_64': 'A.deb' }),
  }
  const history = [
    { ...former('live', '1.0.1'), text: served('1.0.1', { 'windows-x86_64': 'A.msi' }) },
    { ...former('live', '1.0.0'), text: served('1.0.0', { 'windows-x86_64': 'B-setup.exe' }) },
  ]
  const change = retract(standing, tags('1.0.1', '1.0.0'), history)
  expect([change.to, change.lost]).toEqual([version('1.0.0'), ['linux-x86_64']])
  expect(describeChange(change)).toBe('alpha offers 1.0.0 instead of 1.1.0, without linux-x86_64.')
})

test('taken back, a channel has its version again where it had it, unless it went on', () => {
  const files = [file('live', '1.0.0'), file('rc'), file('beta', '1.2.0-beta.1'), file('alpha', '1.0.0')]
  const history = ['live', 'rc', 'beta'].map((channel) => former(channel, '1.1.0'))
  const changes = restore(files, version('1.1.0'), history)
  expect(changes.map(({ channel, from }) => [channel, from !== undefined])).toEqual([
    ['live', true],
    ['rc', false],
  ])
})

test('manifests that offer the version are found; one that cannot be read is told of', () => {
  const files = [file('live', '1.0.0'), file('alpha', '1.1.0'), file('beta'), { ...file('rc'), text: '{' }]
  expect(offering(files, version('1.0.0')).map(({ channel }) => channel)).toEqual(['live'])
  expect(unreadable(files).map(({ place }) => place?.file)).toEqual([path('rc')])
})
