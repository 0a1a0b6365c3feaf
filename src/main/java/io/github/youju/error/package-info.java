/** What goes wrong and what the program ends with: a user's error is a type of its own. */
package io.github.youju.error;
