import { expect, test } from '@jest/globals'
import { openScan, readDocument } from '../../../../shared/core/init/scan/unit.ts'
import { factsOf } from '../../../support/proposal.ts'
import { scanOf } from '../../../support/scan.ts'

test('a file that cannot be read is passed over, with the reason and the line', () => {
  const { scan, notes } = scanOf({ 'package.json': '{\n"a": }' })
  expect([readDocument(scan, 'package.json', 'json'), readDocument(scan, 'none.json', 'json')]).toEqual([
    undefined,
    undefined,
  ])
  expect(notes).toEqual([
    { path: 'package.json', why: expect.stringMatching(/^The file cannot be read: .* \(line 2\)$/) },
  ])
})

test('so is one that is not text', () => {
  const notes: { path: string; why: string }[] = []
  openScan(factsOf({}, { unreadable: ['Cargo.toml'] }), notes)
  expect(notes).toEqual([{ path: 'Cargo.toml', why: 'It is not UTF-8 text.' }])
})
