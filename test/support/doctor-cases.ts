import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { type Change, Clinic, type PlantedFault, summarize } from './doctor.ts'

/** Changes after which nothing is wrong, by what they are. */
export type Harmless = readonly (readonly [name: string, changes: Readonly<Record<string, Change>>])[]

/** Plants each fault in the example and takes what doctor says by its word; of what is harmless it must say nothing. */
export function describeFaults(name: string, faults: readonly PlantedFault[], harmless: Harmless): void {
  describe(name, () => {
    const clinic = new Clinic()
    afterEach(() => clinic.heal())
    afterAll(() => clinic.remove())

    test.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_, { changes, finds, says }) => {
      clinic.plant(changes)
      const diagnosis = await clinic.diagnose()
      expect(summarize(diagnosis)).toEqual(finds.map((found) => clinic.locate(found)))
      for (const { message, fix } of diagnosis.findings) expect(`${message} ${fix}`).toMatch(says)
    })

    test.each(harmless)('says nothing of %s', async (_, changes) => {
      clinic.plant(changes)
      expect(summarize(await clinic.diagnose())).toEqual([])
    })
  })
}
