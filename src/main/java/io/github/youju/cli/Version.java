package io.github.youju.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest states it. */
final class Version implements IVersionProvider {

  /** One line for {@code --version} and for the trace of a bug. */
  static String line() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "youju "
        + (version == null ? "(not packaged)" : version)
        + ", Java "
        + System.getProperty("java.version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }
}
