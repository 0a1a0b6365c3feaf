# Sourced by mvnw and youju, which set language to the user's. tell says a line in that language.
# find_jdk sets JAVA_HOME to a JDK 25 or newer and jdk_version to its exact version; where there is
# none it says what to install and ends the script with 3.
# A version is read from the file `release` of a JDK: starting java to ask takes longer than an answer.

tell() {
  case ${YOUJU_LANG:-$language} in
    zh*) echo "${0##*/}: $1" ;;
    *) echo "${0##*/}: $2" ;;
  esac >&2
}

jdk_at() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_version=
  while IFS='=' read -r jdk_key jdk_value; do
    case $jdk_key in
      JAVA_RUNTIME_VERSION) jdk_version=$jdk_value; break ;;
      JAVA_VERSION) jdk_version=$jdk_value ;;
    esac
  done < "$1/release"
  jdk_version=${jdk_version#\"}
  jdk_version=${jdk_version%\"}
  jdk_major=${jdk_version%%[!0-9]*}
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge 25 ] && JAVA_HOME=$1 && export JAVA_HOME
}

find_jdk() {
  [ -n "${JAVA_HOME:-}" ] && jdk_at "$JAVA_HOME" && return
  jdk_java=$(command -v java) && jdk_java=$(readlink -f "$jdk_java") \
    && jdk_at "${jdk_java%/bin/java}" && return
  for jdk_home in /usr/lib/jvm/* /opt/java* /opt/java/* /opt/*jdk* \
      "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    jdk_at "$jdk_home" && return
  done
  tell "需要 JDK 25 或更新的版本，没有找到；请安装(如 https://adoptium.net 的 Temurin 25)，或设置 JAVA_HOME" \
    "needs a JDK 25 or newer and found none; install one (such as Temurin 25 from https://adoptium.net) or point JAVA_HOME at it"
  exit 3
}
