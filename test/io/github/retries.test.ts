import { expect, test } from '@jest/globals'
import { carryOutOnce } from '../../../shared/io/github/retries.ts'

const log = { info: () => undefined }
const never = () => Promise.reject(new Error('nobody looks'))
const refusal = (status: number) => Object.assign(new Error(`${status}`), { status })

test('a call that answers, or is refused, is made once', async () => {
  expect(await carryOutOnce(log, async () => 1, never)).toBe(1)
  let calls = 0
  const refused = carryOutOnce(
    log,
    () => {
      calls++
      return Promise.reject(refusal(422))
    },
    never,
  )
  await expect(refused).rejects.toMatchObject({ status: 422 })
  expect(calls).toBe(1)
})

test('when nobody knows whether it was carried out, what it would have made is looked for, and it is not made again', async () => {
  let calls = 0
  const lines: string[] = []
  const call = () => {
    calls++
    return Promise.reject(refusal(502))
  }
  expect(await carryOutOnce<string>({ info: (line) => lines.push(line) }, call, async () => 'found')).toBe('found')
  expect([calls, lines]).toEqual([1, [expect.stringContaining('GitHub answered 502')]])
})
