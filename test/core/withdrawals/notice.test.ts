import { expect, test } from '@jest/globals'
import { hasNotice, withNotice, withoutNotice } from '../../../shared/core/withdrawals/notice.ts'

test.each(['The changes.', '', '\n\nIndented\n', '> [!CAUTION]\n> of its own', 'a\r\nb'])(
  'what is put on comes off again: %j',
  (body) => {
    const once = withNotice(body, 'it *crashes*', 'v1.0.0')
    expect(hasNotice(once)).toBe(true)
    expect(once).toContain('it \\*crashes\\*')
    expect(withNotice(once, 'it *crashes*', 'v1.0.0')).toBe(once)
    expect(withoutNotice(once)).toBe(body.replace(/^(?:\r?\n)+/, ''))
  },
)

test('another reason replaces the first, and a body without a notice stays', () => {
  const twice = withNotice(withNotice('x', 'one', undefined), 'two!', undefined)
  expect(twice).not.toContain('one')
  expect(twice).toContain('This version was withdrawn: two!')
  expect(withoutNotice('x <!-- release-tracks:withdrawn --> y')).toBe('x <!-- release-tracks:withdrawn --> y')
})
