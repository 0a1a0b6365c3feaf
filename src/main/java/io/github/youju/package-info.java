/**
 * Where the process begins: {@link io.github.youju.Main} knows the streams of the process and
 * nothing else; what the program does starts in {@code cli}. {@link io.github.youju.Training} is
 * the run that the launcher trains the AOT cache with.
 */
package io.github.youju;
