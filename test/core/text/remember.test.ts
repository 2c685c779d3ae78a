import { describe, expect, test } from '@jest/globals'
import { rememberPairs, rememberTexts } from '../../../shared/core/text/remember.ts'

describe('a reader that remembers texts', () => {
  const counting = () => {
    const asked: string[] = []
    const read = rememberTexts((text, file: string) => {
      asked.push(text)
      if (text === 'broken') throw new Error(file)
      return { text, file }
    })
    return { asked, read }
  }

  test('reads a text once, and again for another file', () => {
    const { asked, read } = counting()
    expect(read('a', 'x')).toBe(read('a', 'x'))
    expect(read('a', 'y')).toEqual({ text: 'a', file: 'y' })
    expect(read('b', 'x')).toEqual({ text: 'b', file: 'x' })
    expect(asked).toEqual(['a', 'a', 'b'])
  })

  test('tells of each file that is broken', () => {
    const { read } = counting()
    expect(() => read('broken', 'x')).toThrow('x')
    expect(() => read('broken', 'y')).toThrow('y')
  })

  test('forgets what was asked for longest ago, and what is too long to keep', () => {
    const { asked, read } = counting()
    const long = (letter: string) => letter.repeat(1_500_000)
    for (const letter of ['a', 'b', 'a', 'c', 'a', 'b']) read(long(letter), 'x')
    expect(asked.map(([letter]) => letter)).toEqual(['a', 'b', 'c', 'b'])
    const huge = 'h'.repeat(4_000_001)
    expect(read(huge, 'x')).toEqual(read(huge, 'x'))
    expect(asked.slice(4).map(([letter]) => letter)).toEqual(['h', 'h'])
  })
})

test('a function of two objects works each pair out once', () => {
  let worked = 0
  const pair = rememberPairs((a: object, b: object) => {
    worked++
    return a === b ? undefined : 1
  })
  const [a, b] = [{}, {}]
  expect([pair(a, b), pair(a, b), pair(b, a), pair(a, a), pair(a, a)]).toEqual([1, 1, 1, undefined, undefined])
  expect(worked).toBe(3)
})
