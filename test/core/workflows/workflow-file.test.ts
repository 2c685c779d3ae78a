import { describe, expect, test } from '@jest/globals'
import { tagWorkflows } from '../../../shared/core/init/scan/existing-workflows.ts'
import { parseWorkflow, titleOf } from '../../../shared/core/workflows/workflow-file.ts'

const FILE = '.github/workflows/release.yml'

describe('parseWorkflow', () => {
  test.each([
    ['an alias', 'on:\n  pull_request:\n    branches: &all ["v*"]\n  push:\n    tags: *all\n'],
    ['a list closed at the indentation of its key', "on:\n  push:\n    tags: [\n      'v*',\n    ]\n"],
    ['a list closed at the indentation of a key above', "on:\n  push:\n    tags: [\n  'v*'\n]\n"],
    ['quoted text that goes on with no indentation', 'on:\n  push:\n    tags: ["v*"]\nname: "a\nb"\n'],
  ])('reads a tags filter as GitHub does, with %s', (_, text) => {
    const { workflow, problems } = parseWorkflow(FILE, text)
    expect(problems).toEqual([])
    expect(workflow?.push).toEqual({ tags: ['v*'] })
  })

  test('init sees the same filters, through the same reader', () => {
    const text = 'on:\n  pull_request:\n    branches: &all ["v*"]\n  push:\n    tags: *all\n'
    const [found] = tagWorkflows({ texts: new Map([[FILE, text]]) })
    expect(found).toMatchObject({ file: 'release.yml', filters: { tags: ['v*'] } })
  })

  test('places stay those of the file where lines were indented to read it', () => {
    const { workflow } = parseWorkflow(FILE, "on:\n  push:\n    tags: [\n'a*',\n'v*' ]\njobs: {}\n")
    expect(workflow?.place(['on', 'push', 'tags', 1])).toMatchObject({ line: 5, column: 1 })
    expect(workflow?.place(['jobs'])).toMatchObject({ line: 6, column: 1 })
  })

  test('is titled by its name, else by its path', () => {
    const title = (text: string) => titleOf(parseWorkflow(FILE, text).workflow as never)
    expect(title('name: Ship it\non: push\n')).toBe('Ship it')
    expect(title('on: push\n')).toBe(FILE)
  })
})
