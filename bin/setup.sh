# Sourced by the other commands: a JDK 25 or later, Maven, and how to say what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p'; }

find_jdk() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    case "$major" in (''|*[!0-9]*) continue ;; esac
    if [ "$major" -ge 25 ]; then printf '%s' "$candidate"; return; fi
  done
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install_packages() { # what for, packages...
  local what=$1; shift
  may_install || return 1
  say "Installation de $what ($*)…"
  # without a network it gives up soon: what is optional is done without
  local apt=(apt-get -q -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o Acquire::Retries=1)
  "${apt[@]}" install -y "$@" >/dev/null 2>&1 || { "${apt[@]}" update >/dev/null 2>&1 && "${apt[@]}" install -y "$@" >/dev/null; }
}

JAVA_HOME=$(find_jdk)
[ -n "$JAVA_HOME" ] || stop "Levain demande un JDK 25 ou plus récent, introuvable ici. Installez-en un (par exemple Eclipse Temurin 25), ou indiquez-le avec JAVA_HOME, puis relancez."
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"

if ! command -v mvn >/dev/null; then
  install_packages "Maven" maven || stop "Levain demande Maven, introuvable ici. Installez-le (sous Debian ou Ubuntu : sudo apt-get install maven), puis relancez."
fi

mvn_quiet() { mvn -q -B "$@" 2> >(grep -vE '^WARNING: ' >&2); }

# Rebuilds the program when it is missing or older than what it is made from.
build() {
  local jar=target/levain.jar
  if [ -f "$jar" ] && [ -z "$(find src/main pom.xml -newer "$jar" -print -quit)" ]; then return; fi
  say "Construction de Levain (la première fois, les bibliothèques sont téléchargées : comptez une à trois minutes)…"
  mvn_quiet package -DskipTests
}
