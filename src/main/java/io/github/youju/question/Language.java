package io.github.youju.question;

/** The language a question is asked in, which its answer follows. */
public enum Language {
  SIMPLIFIED,
  TRADITIONAL,
  ENGLISH
}
