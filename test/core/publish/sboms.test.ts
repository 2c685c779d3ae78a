import { expect, test } from '@jest/globals'
import { nameSboms } from '../../../shared/core/publish/sboms.ts'

const DOWNLOADS = 'https://github.com/acme/shop/releases/download/tray-v1.8.5'

test('bills of materials are linked behind the notes, and other files are not', () => {
  const names = ['App.deb', 'App.cdx.json', 'App.spdx.json', 'bom.json', 'spdx.json', 'carbon.json', 'App.spdx.sig']
  expect(nameSboms('## Fixes\n\n- A lamp\n', names, DOWNLOADS)).toBe(`## Fixes

- A lamp

Bill of materials: [\`App.cdx.json\`](${DOWNLOADS}/App.cdx.json), [\`App.spdx.json\`](${DOWNLOADS}/App.spdx.json), [\`bom.json\`](${DOWNLOADS}/bom.json)`)
})

test.each([
  'a.spdx',
  'a.spdx.yaml',
  'a.spdx.yml',
  'a.spdx.rdf',
  'a.spdx.rdf.xml',
  'a.spdx.xml',
  'a.spdx3.json',
  'a.spdx.jsonld',
  'a.cdx.xml',
  'bom.xml',
  'A.SPDX.JSON',
])('%s is one', (name) => {
  expect(nameSboms('', [name], DOWNLOADS)).toBe(`Bill of materials: [\`${name}\`](${DOWNLOADS}/${name})`)
})

test('notes stay where there is none, or where they would be too long for GitHub', () => {
  const long = 'x'.repeat(124_990)
  expect(nameSboms('A lamp.\n', ['App.deb'], DOWNLOADS)).toBe('A lamp.\n')
  expect(nameSboms(long, ['a.spdx'], DOWNLOADS)).toBe(long)
})
