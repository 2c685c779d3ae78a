import { expect, test } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const APP = {
  'src-tauri/Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n',
  'src-tauri/tauri.conf.json': JSON.stringify({
    version: '1.0.0',
    plugins: { updater: { pubkey: 'k', endpoints: ['https://github.com/o/r/releases/latest/download/latest.json'] } },
  }),
}
const KEPT = `on: { workflow_dispatch: , push: { tags: ['v*'] } }
jobs: { app: { runs-on: x, steps: [{ uses: tauri-apps/tauri-action@v0 }] } }
`

test.each([
  ['that is written puts it there', {}, 'a workflow that init writes puts it into each release'],
  [
    'that is kept has to put it there',
    { '.github/workflows/app.yml': KEPT },
    'app.yml has to put it into each release',
  ],
])('of a file that an app polls in the latest release, the workflow %s', (_, files, expected) => {
  const { notes } = proposalOf(factsOf({ ...APP, ...files }))
  const told = notes.filter(({ why }) => why.includes('of the latest release')).map(({ why }) => why)
  expect(told).toEqual([expect.stringContaining(expected)])
})
