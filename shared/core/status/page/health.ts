import type { Violation } from '../../invariants/facts.ts'
import { INVARIANTS } from '../../invariants/invariants.ts'
import { describeHealth } from '../words.ts'
import { type Html, html } from './html.ts'

/** One line for the top of the page: all is well, or how much is not. */
export function healthLine(violations: readonly Violation[]): Html {
  const [kind, sign] = violations.length === 0 ? ['good', '✓'] : ['bad', '!']
  return html`<p class="health ${kind}"><a href="#invariants"><span aria-hidden="true">${sign}</span> ${describeHealth(violations)}</a></p>`
}

/** Every invariant, and under those that are broken what breaks them, each with the command that fixes it. */
export function invariants(violations: readonly Violation[]): Html {
  return html`<section class="card" aria-labelledby="invariants">
<header class="title"><h2 id="invariants" tabindex="-1">Invariants</h2><p>What must be true of branches, tags, version files and manifests</p></header>
<ul class="rules">
${INVARIANTS.map(({ name, meaning }) =>
  rule(
    name,
    meaning,
    violations.filter((violation) => violation.rule === name),
  ),
)}</ul>
</section>
`
}

function rule(name: string, meaning: string, broken: readonly Violation[]): Html {
  const [kind, sign, word] = broken.length === 0 ? ['holds', '✓', 'Holds:'] : ['broken', '!', 'Broken:']
  const mark = html`<span class="mark" aria-hidden="true">${sign}</span><span class="hidden">${word}</span>`
  const list = broken.length > 0 && html`<ul class="violations">${broken.map(violation)}</ul>`
  return html`<li class="${kind}"><p>${mark} ${meaning} <code>${name}</code></p>${list}</li>
`
}

function violation({ subject, message, command }: Violation): Html {
  const about = !message.includes(subject) && html`<code>${subject}</code> `
  return html`<li><p>${about}${message}</p><p class="fix"><span>Fix it</span> <code>${command}</code></p></li>`
}
