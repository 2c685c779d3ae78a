import { expect, test } from '@jest/globals'
import { tagRef } from '../../../shared/core/git/names.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import { floatUpdates, planFloats } from '../../../shared/flows/withdraw/floats.ts'
import type { Standing } from '../../../shared/flows/withdraw/standing.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const tag = (text: string, withdrawn = false) => ({
  ...{ name: `tray-v${text}`, version: parseVersion(text) as Version, commit: text },
  ...(withdrawn && { withdrawn: true as const }),
})

/** 1.8.5 is withdrawn, or taken back; each floating tag is where it is said to be. */
function standing(undo: boolean, floats: Readonly<Record<string, string>>, others = [tag('1.8.4')]): Standing {
  const [is, was] = [tag('1.8.5'), tag('1.8.5', true)]
  const refs = Object.entries(floats).map(([name, commit]) => ({ name: tagRef(name), object: commit, commit }))
  return {
    request: { tag: { ...is, track: SMALL_CONFIG.tracks[0], channel: 'live' }, undo },
    state: { refs },
    before: [...others, undo ? was : is],
    after: [...others, undo ? is : was],
  } as unknown as Standing
}

test.each([
  ['leave what is withdrawn', standing(false, { 'tray-v1': '1.8.5' }), [{ name: 'tray-v1', to: 'tray-v1.8.4' }]],
  [
    'go where no version is left',
    standing(false, { 'tray-v1.8': '1.8.5' }, []),
    [{ name: 'tray-v1.8', to: undefined }],
  ],
  ['stay where somebody put them', standing(false, { 'tray-v1': 'elsewhere' }), []],
  ['follow what is offered again', standing(true, { 'tray-v1': '1.8.4' }), [{ name: 'tray-v1', to: 'tray-v1.8.5' }]],
  ['do not follow from elsewhere', standing(true, { 'tray-v1': 'elsewhere', 'tray-v1.8': 'elsewhere' }), []],
])('floating tags %s', async (_, found, moves) => {
  expect(await planFloats(found, smallRun())).toEqual(moves)
  const updates = await floatUpdates(moves, found, smallRun())
  for (const { ref, from } of updates) expect(found.state.refs.find(({ name }) => name === ref)?.object).toBe(from)
  expect(updates.map(({ to }) => to)).toEqual(moves.map(({ to }) => to?.slice('tray-v'.length)))
})
