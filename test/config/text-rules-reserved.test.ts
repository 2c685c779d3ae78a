import { expect, test } from '@jest/globals'
import { declared } from '../workflows/repositories.ts'
import { problemsOf } from './problems.ts'

const outputs = ['detect-tracks', 'promote'].flatMap((action) => declared(action).outputs)

test.each([...new Set(outputs)])(
  'no track can be named %s, since an output has that name beside those of the tracks',
  (name) => {
    expect(problemsOf(`tracks: { ${name}: { tag: "v{version}", paths: [src] } }\n`)).toEqual([
      expect.stringContaining('is reserved'),
    ])
  },
)
