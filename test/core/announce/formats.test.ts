import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { templateFormat } from '../../../shared/core/announce/formats/template.ts'
import { FORMAT_NAMES, FORMATS } from '../../../shared/core/announce/formats.ts'
import { type Happening, KINDS } from '../../../shared/core/announce/happening.ts'
import { expectGolden } from '../../support/golden.ts'

const HAPPENING: Happening = {
  kind: 'released',
  id: `msg_${'0123456789abcdef'.repeat(2)}`,
  repository: 'acme/shop',
  track: 'tray',
  channel: 'live',
  version: '1.8.5',
  previous: 'tray-v1.8.4',
  tag: 'tray-v1.8.5',
  commit: '7c1d'.repeat(10),
  url: 'https://github.com/acme/shop/releases/tag/tray-v1.8.5',
  notes:
    '### Fixes\n\n- **net:** read `a && b` again ([#12](https://github.com/acme/shop/pull/12)) by @ada\n  1. first\\_one\n\n```sh\nrm -rf <dir>\n```',
  trailers: [
    { key: 'Release-Track', value: 'tray' },
    { key: 'Roadmap-Item', value: 'dark-mode' },
    { key: 'roadmap-item', value: 'faster start' },
    { key: 'Roadmap-Item', value: 'dark-mode' },
  ],
  promotedFrom: 'tray-v1.8.5-rc.2',
  run: { id: '1234', url: 'https://github.com/acme/shop/actions/runs/1234' },
}
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
/** What somebody could write into a label or a commit to be noticed, or to break out. */
const HOSTILE =
  '<!channel> <@U1> @everyone @here &lt;!here&gt; </script> "}],"x":[{" \u202e \ud800 [x](javascript:alert(1)) [a|b](https://x.example/>|<!channel>)'

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

test('a roadmap gets one event an item, with a UUID of its own that stays', async () => {
  const told = (await FORMATS.roadmap.messages(HAPPENING)).map(({ body }) => JSON.parse(body))
  expect(told.map(({ roadmap_slug }) => roadmap_slug)).toEqual(['dark-mode', 'faster start'])
  const ids = told.map(({ event_id }) => event_id)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(2)
  const again = await FORMATS.roadmap.messages({ ...HAPPENING, run: null, notes: 'other' })
  expect(again.map(({ body }) => JSON.parse(body).event_id)).toEqual(ids)
})

test('a JSON template stays what it is made of; another file is plain text', async () => {
  const template = '{"a": ["{title}", {"n": 1, "{tag}": "{notes}{promoted-from}"}]}'
  const [json] = await templateFormat('x/hook.json', template).messages({ ...HAPPENING, notes: HOSTILE })
  expect(JSON.parse(json?.body ?? '')).toEqual({
    a: ['tray 1.8.5 released', { n: 1, '{tag}': `${HOSTILE}tray-v1.8.5-rc.2` }],
  })
  expect(json?.contentType).toBe('application/json')
  const [text] = await templateFormat('hook.txt', '{title}: $& {url}').messages(HAPPENING)
  expect(text).toMatchObject({
    body: `tray 1.8.5 released: $& ${HAPPENING.url}`,
    contentType: expect.stringMatching(/^text/),
  })
  expect(() => templateFormat('hook.txt', '{titel}')).toThrow(
    /^template: "hook\.txt" has \{titel\} in it\. Fields are title,/,
  )
  expect(() => templateFormat('hook.json', '{"a": ')).toThrow(/^template: "hook\.json" is no JSON/)
})
