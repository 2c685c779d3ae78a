import { expect, test } from '@jest/globals'
import { escapeSlack, slackLink, toMrkdwn } from '../../../shared/core/announce/mrkdwn.ts'

test.each([
  ['### Fixes', '*Fixes*'],
  ['- **net:** `a && b`', '• *net:* `a &amp;&amp; b`'],
  ['- a\n  * nested', '• a\n  • nested'],
  ['[#12](https://x.example/12?a&b)', '<https://x.example/12?a&amp;b|#12>'],
  ['[a|b](https://x.example/)', '<https://x.example/|a¦b>'],
  ['first\\_one &lt;!here&gt; &#9731;', 'first_one &lt;!here&gt; ☃'],
  ['<!-- gone -->\n\n\n\n<!channel>', '&lt;!channel&gt;'],
  ['```sh\nrm <dir>', '```\nrm &lt;dir&gt;\n```'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
])('%j becomes %j', (markdown, mrkdwn) => expect(toMrkdwn(markdown)).toBe(mrkdwn))

test('a text names nobody and links nothing; an address cannot end its link', () => {
  expect(escapeSlack('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;')
  expect(slackLink({ text: 'a<b', url: 'https://x.example/>|y z' })).toBe('<https://x.example/%3E%7Cy%20z|a&lt;b>')
})
