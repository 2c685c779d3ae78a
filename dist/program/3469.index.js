"use strict";
exports.id = 3469;
exports.ids = [3469];
exports.modules = {
	3469: (function (e, t, n) {
	n.r(t);
	n.d(t, { answer: () => answer });
	var r = n(9530);
	var i = n(9043);
	let a = {
		bash: String.raw`# bash completion for release-tracks. In ~/.bashrc: source <(release-tracks completion bash)
_release_tracks() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    line="${"$"}{line%%$'\t'*}"
    COMPREPLY+=("$line")
  done < <("$1" complete -- "${"$"}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ ${"$"}{COMPREPLY[0]-} == :files ]] || return 0
  COMPREPLY=()
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(compgen -f -- "${"$"}{COMP_WORDS[COMP_CWORD]}")
}
complete -F _release_tracks release-tracks
`,
		zsh: String.raw`#compdef release-tracks
# zsh completion for release-tracks. In ~/.zshrc, after compinit: source <(release-tracks completion zsh)
_release_tracks() {
  local -a lines described
  local line
  lines=("${"$"}{(@f)$("${"$"}{words[1]}" complete -- "${"$"}{(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ ${"$"}{lines[1]%%$'\t'*} == :files ]]; then _files; return; fi
  for line in $lines; do
    [[ -n $line ]] && described+=("${"$"}{${"$"}{line%%$'\t'*}//:/\\:}:${"$"}{line#*$'\t'}")
  done
  (( $#described )) && _describe 'release-tracks' described
}
compdef _release_tracks release-tracks
`,
		fish: String.raw`# fish completion for release-tracks: release-tracks completion fish > ~/.config/fish/completions/release-tracks.fish
function __release_tracks_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
    if string match -q ':files*' -- $found[1]
        __fish_complete_path "$current"
    else if test (count $found) -gt 0
        printf '%s\n' $found
    end
end
complete -c release-tracks -f -a '(__release_tracks_complete)'
`
	};
	async function answer(e) {
		let t = e.text("shell");
		let n = Object.keys(a);
		if (!n.includes(t)) {
			let e = `${(0, i.h)(t, n)}Give one of: ${n.join(", ")}.`;
			throw (0, r.V2)("input-invalid", `shell: ${(0, r.hD)(t)} is not known.`, e);
		}
		let o = a[t];
		return {
			json: {
				shell: t,
				script: o
			},
			text: () => o.trimEnd()
		};
	}
})
};
