# Prints what zsh offers behind a line: zsh-completion.zsh FOLDER LINE. Completion runs only at a
# terminal, so a second zsh gets one of its own; what compadd would offer is written between marks.
zmodload zsh/zpty
folder=${1:a}
zpty z zsh -f -i
zpty -w z "PROMPT=; fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w z 'zstyle ":completion:*" list-prompt ""; unsetopt list_beep'
zpty -w z 'compadd () {
  local -a offered
  builtin compadd -O offered "$@"
  for each in $offered; do print -r -- "<<$each>>"; done
  builtin compadd "$@"
}'
zpty -w z 'print -r -- READY'
zpty -r z line '*READY*READY*' || exit 1
zpty -w -n z "$2"$'\t'
sleep 1
zpty -w -n z $'\C-u'
zpty -w z 'print -r -- DO""NE'
zpty -r z line '*DONE*'
print -r -- $line | grep -o '<<[^>]*>>' | tr -d '<>' | sort -u
zpty -d z
