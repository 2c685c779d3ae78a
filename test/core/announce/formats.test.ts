import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { FORMAT_NAMES, FORMATS } from '../../../shared/core/announce/formats.ts'
import { type Happening, KINDS } from '../../../shared/core/announce/happening.ts'
import { expectGolden } from '../../support/golden.ts'
import { HAPPENING, HOSTILE } from '../../support/happening.ts'

const NOTHING: Happening = {
  ...HAPPENING,
  kind: 'failed',
  ...{
    repository: null,
    track: null,
    channel: null,
    version: null,
    previous: null,
    tag: null,
    commit: null,
    url: null,
  },
  ...{ notes: '', trailers: [], promotedFrom: null, run: null },
}
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../../schema/release-tracks-event.schema.json', import.meta.url), 'utf8')),
)

test.each(FORMAT_NAMES)('%s is written as ever', async (name) => {
  const messages = await FORMATS[name].messages(HAPPENING)
  const text = messages.map(({ body }) => `${JSON.stringify(JSON.parse(body), null, 2)}\n`).join('')
  expectGolden(new URL(`../golden/announce/${name}.json`, import.meta.url), text)
})

test('the event is what its schema says, also where next to nothing is known', async () => {
  for (const happening of [...KINDS.map((kind) => ({ ...HAPPENING, kind })), NOTHING]) {
    const [message] = await FORMATS.event.messages(happening)
    validate(JSON.parse(message?.body ?? ''))
    expect([happening.kind, validate.errors]).toEqual([happening.kind, null])
    expect(message?.id).toBe(happening.id)
  }
})

test.each(FORMAT_NAMES)('%s can tell of a failure of which next to nothing is known', async (name) => {
  const messages = await FORMATS[name].messages(NOTHING)
  expect(messages).toHaveLength(name === 'roadmap' ? 0 : 1)
  expect(messages.map(({ body }) => body).join()).not.toMatch(/undefined|null null/)
})

test.each(FORMAT_NAMES)('%s is JSON that notifies nobody, whatever is in it', async (name) => {
  const trailers = [{ key: 'Roadmap-Item', value: HOSTILE }]
  const messages = await FORMATS[name].messages({ ...HAPPENING, notes: `${HOSTILE}\n`.repeat(20), trailers })
  for (const { body } of messages) {
    const read = JSON.parse(body)
    if (name === 'slack') expect(body).not.toMatch(/<[!@]|<javascript|\|<!/)
    if (name === 'discord') expect(read.allowed_mentions).toEqual({ parse: [] })
    if (name === 'roadmap') expect(read.roadmap_slug).toBe(HOSTILE.toWellFormed())
  }
})

test.each(FORMAT_NAMES)('%s stays within what its receiver takes', async (name) => {
  const format = FORMATS[name]
  for (const line of ['- ünï **cödé** & <tag>', '- ✓✓✓ 漢字 "quoted"', '&'.repeat(3000)]) {
    const notes = `${line}\n`.repeat(9000).slice(0, format.notes)
    const [{ body } = { body: '' }] = await format.messages({ ...HAPPENING, notes })
    if (name === 'slack')
      for (const { text } of JSON.parse(body).blocks) expect(text?.text?.length ?? 0).toBeLessThanOrEqual(3000)
    if (name === 'teams') expect(Buffer.byteLength(body)).toBeLessThan(28_000)
    if (name === 'discord') expect(JSON.parse(body).embeds[0].description?.length).toBeLessThanOrEqual(4096)
  }
})
