/**
 * The plug for answer modules and what they may say. Nothing said here reaches a person before it
 * is verified.
 */
package io.github.youju.answer;
