import { expect, test } from '@jest/globals'
import { healthLine, invariants } from '../../../../shared/core/status/page/health.ts'
import { render } from '../../../../shared/core/status/page/html.ts'

const VIOLATION = { rule: 'manifests', subject: 'm/live.json', message: '<b> is behind.', command: "git push 'x'" }

test('one line says whether all is well', () => {
  expect(render(healthLine([]))).toMatch(/class="health good".*All 5 invariants hold/s)
  expect(render(healthLine([VIOLATION]))).toMatch(/class="health bad".*1 of 5 invariants is broken/s)
})

test('below the invariant that is broken stands what breaks it, with the command that fixes it', () => {
  const page = render(invariants([VIOLATION]))
  expect(page.match(/<li class="holds">/g)).toHaveLength(4)
  expect(page).toContain('<code>m/live.json</code> &lt;b&gt; is behind.')
  expect(page).toContain('<code>git push &#39;x&#39;</code>')
  expect(render(invariants([{ ...VIOLATION, message: 'm/live.json is behind.' }]))).not.toContain(
    '<code>m/live.json</code>',
  )
})
