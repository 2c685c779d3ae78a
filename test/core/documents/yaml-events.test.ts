import { describe, expect, test } from '@jest/globals'
import { lookUp } from '../../../shared/core/documents/document.ts'
import { parseYaml } from '../../../shared/core/documents/yaml-document.ts'
import { parseYamlEvents } from '../../../shared/core/documents/yaml-events.ts'

/** What stands at a key, and the part of the text that it is said to be. */
function read(text: string, ...key: string[]) {
  const [root] = parseYaml('a.yml', text)
  const value = root && lookUp(root, key).value
  if (value?.kind !== 'text') throw new Error(`no text at ${key.join('.')}`)
  return [value.value, text.slice(value.start, value.end)]
}

// Each of them is read by libyaml (PyYAML), Go's yaml and GitHub.
describe('YAML that is indented too little', () => {
  test.each([
    ['a:\n  b: [\n    x,\n  ]\n  c: v1.0.0\n', 'v1.0.0'],
    ['a:\n  b: [\nx,\n\n# "]"\ny ]\n  c: v1.0.0\n', 'v1.0.0'],
    ['a: {\n  c: v1.0.0\n}\n', 'v1.0.0'],
    ['a:\n  b: "one\ntwo"\n  c: v1.0.0\n', 'v1.0.0'],
    ["a:\n  b: 'one\n\n two'\n  c: v1.0.0\n", 'v1.0.0'],
    ['\ufeffa:\r\n  b: [\r\n    x,\r\n  ]\r\n  c: v1.0.0\r\n', 'v1.0.0'],
    ['a:\n  b: [\n\tx,\n\ty ]\n  c: v1.0.0\n', 'v1.0.0'],
  ])('is read, with the places of the file: %j', (text, version) =>
    expect(read(text, 'a', 'c')).toEqual([version, version]),
  )

  test('within quotes, the text is folded as if the lines were indented', () => {
    expect(read('a:\n  b: "one\ntwo\\\nthree\n\nfour"\n', 'a', 'b')[0]).toBe('one twothree\nfour')
  })

  test.each([
    ['a:\n  b: [\n    x,\n  c: 1\n'],
    ['a: "one\nb: 2\n'],
    ['a: [\n---\n]\n'],
    ['a: "one\n---\ntwo"\n'],
    ['a:\n    b: 1\n  c: 2\n'],
  ])('is refused where libyaml refuses it, too: %j', (text) =>
    expect(() => parseYaml('a.yml', text)).toThrow(/cannot be read/),
  )

  test('that many lines of a file are not worth reading', () => {
    const list = (length: number) => `a:\n  b: [\n${'x,\n'.repeat(length)}]\n`
    expect(parseYamlEvents(list(150), 30).events.length).toBeGreaterThan(150)
    expect(() => parseYamlEvents(list(300), 30)).toThrow('deficient indentation')
  })
})
