/** From a question to the facts and passages that bear on it. */
package io.github.youju.retrieve;
