import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import {
  configOfLine,
  isOldLine,
  isOnLine,
  requireLine,
  requireOnLine,
} from '../../../shared/core/lines/line-config.ts'
import { tagsOf } from '../../../shared/core/tags/tag-template.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const tag = (text: string) => ({ name: `v${text}`, version: version(text) })
const TAGS = ['1.8.4', '1.9.0', '2.0.0-alpha.1'].map(tag)
const LINE = { major: 1, minor: 8 }
const configOf = (lines: string) =>
  parseConfig(
    'release-tracks.yml',
    `${lines}tracks:\n  tray: { tag: "v{version}", paths: [a] }\n  web: { tag: "web-v{version}", paths: [b] }\n`,
  )

test('on a line everything is cut on its branch, and only its own tags are those of the track', () => {
  const whole = configOf('branches: { lines: "{track}-{major}.{minor}.x" }\n')
  const config = configOfLine(whole, LINE, whole.tracks.slice(0, 1))
  expect([config.branches.live, config.branches.next, config.line?.whole]).toEqual(['tray-1.8.x', 'tray-1.8.x', whole])
  const [tray] = config.tracks
  expect(tray && tagsOf(tray, ['v1.8.4', 'v1.9.0', 'v1.80.0', 'v1.8.5-rc.1']).map(({ name }) => name)).toEqual([
    'v1.8.4',
    'v1.8.5-rc.1',
  ])
  expect(() => configOfLine(whole, LINE, whole.tracks)).toThrow(/tray, web/)
  const plain = configOf('')
  expect(() => configOfLine(plain, LINE, plain.tracks)).toThrow('release-tracks.yml')
})

test('a version is on a line by its X.Y, which is old below a live one', () => {
  expect([isOnLine(version('1.8.9'), LINE), isOnLine(version('1.80.0'), LINE)]).toEqual([true, false])
  expect([isOldLine(LINE, TAGS), isOldLine({ major: 1, minor: 9 }, TAGS)]).toEqual([true, false])
})

test.each([
  ['1.8', undefined],
  ['1.9', 'line-current'],
  ['1.7', 'line-unknown'],
])('of the line %s it is said: %s', (text, code) => {
  const [major = 0, minor = 0] = text.split('.').map(Number)
  const look = () => requireLine({ name: 'tray' }, { major, minor }, TAGS)
  if (code === undefined) expect(look).not.toThrow()
  else expect(look).toThrow(expect.objectContaining({ code }))
})

test('a line takes patches alone', () => {
  expect(() => requireOnLine(version('1.8.5'), LINE, 'tray')).not.toThrow()
  expect(() => requireOnLine(version('1.9.0'), LINE, 'tray')).toThrow(expect.objectContaining({ code: 'line-left' }))
})
