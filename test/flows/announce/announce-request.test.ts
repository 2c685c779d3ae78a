import { expect, test } from '@jest/globals'
import { type AnnounceInputs, readAnnounceRequest } from '../../../shared/flows/announce/announce-request.ts'
import { smallRun } from '../../support/small-run.ts'

const INPUTS: AnnounceInputs = {
  ...{ kind: '', tag: 'tray-v1.8.5', format: '', template: '', url: '', secret: '', headerPrefix: '', notes: '' },
  ...{ notesPath: '', required: false, dryRun: false },
}
const read = (inputs: Partial<AnnounceInputs>, ref = '') =>
  readAnnounceRequest({ ...INPUTS, ...inputs }, smallRun({}, { ref }), async (path) => `<${path}>`)

test.each([
  [{}, ['tray-v1.8.5'], false],
  [{ tag: '["v1.0.0", "v1.0.0", "tray-v1.0.0"]' }, ['v1.0.0', 'tray-v1.0.0'], false],
  [{ tag: '[]' }, [], true],
  [{ tag: '', kind: 'failed' }, [], false],
])('%j is about %j; an empty list: %s', async (inputs, tags, isEmpty) => {
  const request = await read(inputs)
  expect([request.tags.map(({ name }) => name), request.isEmpty]).toEqual([tags, isEmpty])
})

test('defaults, and a template of the user’s own', async () => {
  expect(await read({})).toMatchObject({ kind: 'released', formatName: 'event' })
  expect(await read({ template: 't.txt', notesPath: 'n.md' })).toMatchObject({
    formatName: 'template',
    notes: '<n.md>',
  })
})

test.each([
  [{ kind: 'relaesed' }],
  [{ format: 'slak' }],
  [{ template: 'a', format: 'slack' }],
  [{ format: 'roadmap', kind: 'failed' }],
  [{ tag: '[1]' }],
  [{ notes: 'a', notesPath: 'b' }],
  [{ format: 'roadmap', headerPrefix: 'X Y' }],
])('refused: %j', async (inputs) => await expect(read(inputs)).rejects.toMatchObject({ code: 'input-invalid' }))
