import { expect, test } from '@jest/globals'
import { render } from '../../../../shared/core/status/page/html.ts'
import { tagTable } from '../../../../shared/core/status/page/tag-table.ts'
import { datedTag, smallStatus, smallTrack } from '../../../support/small-status.ts'

test('tags stand in a table, those that were withdrawn are marked', () => {
  const [beta, live] = smallTrack().tags
  const page = render(
    tagTable(smallTrack({ tags: [{ ...beta, withdrawn: true } as never, live as never] }), smallStatus()),
  )
  expect(page).toContain('List all 2 tags')
  expect(page).toContain('<td>beta, withdrawn</td>')
  expect(page).toContain('<time datetime="1970-01-02T00:00:00Z">')
})

test('of many the newest are shown, and where the rest is', () => {
  const tags = Array.from({ length: 60 }, (_, at) => datedTag(`1.0.${60 - at}`, 60 - at))
  const of = (url: string | undefined) => render(tagTable(smallTrack({ tags, tagCount: 70 }), smallStatus({ url })))
  expect(of(undefined)).toContain('the newest 50 of 70 tags')
  expect(of(undefined)).toContain("git tag --list 'v*'")
  expect(of('https://x.example/r')).toContain('href="https://x.example/r/tags"')
  expect(of(undefined).match(/<th scope="row">/g)).toHaveLength(50)
})

test('a track without tags has no table', () => {
  expect(tagTable(smallTrack({ tags: [], tagCount: 0 }), smallStatus())).toBeUndefined()
})
