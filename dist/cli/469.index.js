export const id = 469;
export const ids = [469];
export const modules = {

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/cli/completion/scripts.js
/** The shells that can complete, each with the script that makes it do so. They all ask `release-tracks complete -- <words>`. */
const COMPLETION_SCRIPTS = {
    bash: String.raw `# bash completion for release-tracks. In ~/.bashrc: source <(release-tracks completion bash)
_release_tracks() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    line="${'$'}{line%%$'\t'*}"
    COMPREPLY+=("$line")
  done < <("$1" complete -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _release_tracks release-tracks
`,
    zsh: String.raw `#compdef release-tracks
# zsh completion for release-tracks. In ~/.zshrc, after compinit: source <(release-tracks completion zsh)
_release_tracks() {
  local -a lines described
  local line
  lines=("${'$'}{(@f)$("${'$'}{words[1]}" complete -- "${'$'}{(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    [[ -n $line ]] && described+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
  done
  if (( $#described )); then _describe 'release-tracks' described; else _files; fi
}
compdef _release_tracks release-tracks
`,
    fish: String.raw `# fish completion for release-tracks: release-tracks completion fish > ~/.config/fish/completions/release-tracks.fish
function __release_tracks_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c release-tracks -f -a '(__release_tracks_complete)'
`,
};

;// CONCATENATED MODULE: ./build/cli/answers/completion.js



async function answer(input) {
    const shell = input.text('shell');
    const shells = Object.keys(COMPLETION_SCRIPTS);
    if (!shells.includes(shell)) {
        const fix = `${(0,nearest_word/* suggestion */.h)(shell, shells)}Give one of: ${shells.join(', ')}.`;
        throw (0,error/* failure */.V2)('input-invalid', `shell: ${(0,error/* quote */.hD)(shell)} is not known.`, fix);
    }
    const script = COMPLETION_SCRIPTS[shell];
    return { json: { shell, script }, text: () => script.trimEnd() };
}


/***/ })

};
