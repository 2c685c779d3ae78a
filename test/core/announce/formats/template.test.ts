import { expect, test } from '@jest/globals'
import { templateFormat } from '../../../../shared/core/announce/formats/template.ts'
import { HAPPENING, HOSTILE } from '../../../support/happening.ts'

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
  expect(() => templateFormat('hook.json', '{"a": ')).toThrow(/^template: "hook\.json" is not JSON/)
})
