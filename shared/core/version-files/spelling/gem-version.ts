/**
 * RubyGems turns a hyphen into `.pre.`, and takes versions apart between letters and digits
 * (https://docs.ruby-lang.org/en/master/Gem/Version.html): only words of letters stay in the order of SemVer.
 */
export const GEM = {
  rules: 'RubyGems',
  limits: { channelShape: /^[a-z]+$/i },
  spell: (version: string) => version.replace('-', '.pre.'),
  read: (written: string) => written.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, '$1-'),
} as const
