import { describe, expect, test } from '@jest/globals'
import { html, link, render, trusted } from '../../../../shared/core/status/page/html.ts'

describe('incident 30: markup', () => {
  test('every value is text, also within attributes, until it is markup itself', () => {
    const value = `"><script>alert('1')</script>&`
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;'
    expect(
      render(html`<p title="${value}">${value}${[1, value]}${false}${undefined}${html`<b>${value}</b>`}</p>`),
    ).toBe(`<p title="${escaped}">${escaped}1${escaped}<b>${escaped}</b></p>`)
  })

  test('an object that looks like markup is none', () => {
    expect(() => render({ html: '<b>' } as never)).not.toThrow()
    expect(`${render({ html: '<b>' } as never)}`).not.toContain('<b>')
  })

  test('line ends, control characters and those that turn the direction of writing do nothing', () => {
    expect(render(html`${'a\r\nb\u202Ec\u0000'}`)).toBe('a b\uFFFDc\uFFFD')
  })

  test('only an address of the web becomes a link', () => {
    expect(render(link('javascript:alert(1)', 'x'))).toBe('x')
    expect(render(link(undefined, 'x'))).toBe('x')
    expect(render(link('https://example.com/?a=1&b="', 'x'))).toBe(
      '<a href="https://example.com/?a=1&amp;b=&quot;">x</a>',
    )
    expect(render(trusted('<b>'))).toBe('<b>')
  })
})
