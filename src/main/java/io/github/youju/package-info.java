/**
 * Where the process begins: {@link io.github.youju.Main} knows the streams of the process and
 * nothing else; what the program does starts in {@code cli}.
 */
package io.github.youju;
