import { expect, test } from '@jest/globals'
import { parseWorkflow } from '../../../shared/core/workflows/workflow-file.ts'

const { workflow } = parseWorkflow('.github/workflows/a.yml', 'on: push\njobs:\n  a:\n    needs: [b, c]\n')

test.each([
  [['jobs', 'a', 'needs', 1], 4, 16],
  [['jobs', 'a', 'needs'], 4, 5],
  [['on'], 1, 5],
  [['jobs', 'a', 'steps', 3, 'run'], 3, 3],
  [['nowhere'], 1, 1],
])(
  'the place of %j is line %d, column %d: of the value, the key above a list, or the nearest above',
  (path, line, column) => {
    expect(workflow?.place(path)).toEqual({ file: '.github/workflows/a.yml', line, column })
  },
)
