package io.github.youju.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A way to spoil a file; the same random numbers always spoil it the same way. */
enum Mutation {
  FLIPPED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] spoilt = bytes.clone();
      for (int i = random.nextInt(1, 40); i > 0; i--) {
        spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return spoilt;
    }
  },
  CUT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int at = random.nextInt(bytes.length);
      return random.nextBoolean()
          ? Arrays.copyOf(bytes, at)
          : Arrays.copyOfRange(bytes, at, bytes.length);
    }
  },
  HOLED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(200));
      return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }
  },
  REPEATED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      byte[] part =
          Arrays.copyOfRange(
              bytes,
              from,
              Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(1, 400))));
      ByteArrayOutputStream many = new ByteArrayOutputStream();
      for (int i = random.nextInt(1, MOST_PUT_IN / part.length + 2); i > 0; i--) {
        many.writeBytes(part);
      }
      return inserted(bytes, many.toByteArray(), from);
    }
  },
  NUMBERED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return replaced(bytes, DIGITS, NUMBERS, random);
    }
  },
  /** An object of a PDF refers to another one, perhaps to itself or to what holds it. */
  REFERRED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return replaced(bytes, REFERENCE, List.of("1 0 R", "2 0 R", "3 0 R", "10 0 R"), random);
    }
  },
  WRITTEN {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] spoilt = bytes;
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        byte[] odd = ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.ISO_8859_1);
        spoilt = inserted(spoilt, odd, random.nextInt(spoilt.length));
      }
      return spoilt;
    }
  },
  NESTED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      String open = OPEN.get(random.nextInt(OPEN.size()));
      byte[] many = open.repeat(random.nextInt(1, 20_000)).getBytes(StandardCharsets.ISO_8859_1);
      int at = tag(bytes, random);
      return inserted(bytes, many, at);
    }
  },
  DECLARED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] entities = ENTITIES.getBytes(StandardCharsets.ISO_8859_1);
      byte[] used = "&h;&x;&a;".getBytes(StandardCharsets.ISO_8859_1);
      return joined(entities, inserted(bytes, used, tag(bytes, random)));
    }
  };

  private static final Charset NAMES = Charset.forName("GB18030");
  private static final int MOST_PUT_IN = 120_000;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern REFERENCE = Pattern.compile("\\d+ 0 R");
  private static final List<String> NUMBERS =
      List.of(
          "0", "-1", "2147483647", "4294967295", "99999999999999999999", "1e308", "NaN", "65536");

  /** Terminal escapes, marks of direction, halves of characters, broken UTF-8, ends of text. */
  private static final List<String> ODD =
      List.of(
          "\u001b[2J\u001b]0;x\u0007",
          "\u0000\u0000",
          "\u00e2\u0080\u00ae",
          "\u00ed\u00a0\u0080",
          "\u00ff\u00fe",
          "\u00f4\u008f\u00bf\u00bf",
          "\u00ef\u00bf\u00bf",
          "&#xD800;&#x202E;&#27;",
          "\r\r\n\u000b\f\u0085",
          "'\";<!--]]><![CDATA[");

  private static final List<String> OPEN =
      List.of(
          "<div>",
          "<table><tr><td>",
          "<a><b>",
          "<text:p><text:span>",
          "{",
          "{\\*\\x ",
          "[<<",
          "(",
          "<ul><li>");

  private static final String ENTITIES =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY h \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  abstract byte[] of(byte[] bytes, Random random);

  /** Spoils a file in one or more ways; of an archive mostly a part of it. */
  static byte[] any(byte[] bytes, byte[] other, Random random) throws IOException {
    byte[] spoilt = bytes;
    if (random.nextInt(10) == 0) {
      int at = random.nextInt(bytes.length);
      int from = random.nextInt(other.length);
      spoilt = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, from, other.length));
    }
    boolean archive = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    if (archive && spoilt.length == bytes.length && random.nextInt(4) > 0) {
      return inside(bytes, random);
    }
    for (int i = random.nextInt(1, 4); i > 0 && spoilt.length > 0; i--) {
      spoilt = one(spoilt, random);
    }
    return spoilt;
  }

  private static byte[] one(byte[] bytes, Random random) {
    return values()[random.nextInt(values().length)].of(bytes, random);
  }

  private static byte[] inside(byte[] bytes, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] part = parts.get(name);
    switch (random.nextInt(8)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put("../../" + name, parts.remove(name));
      case 2 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
      case 3 -> parts.put(name, new byte[random.nextInt(6 << 20)]);
      default -> parts.put(name, part.length == 0 ? part : one(part, random));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] bytes, Pattern what, List<String> with, Random random) {
    String words = new String(bytes, StandardCharsets.ISO_8859_1);
    List<MatchResult> found = what.matcher(words).results().toList();
    if (found.isEmpty()) {
      return bytes;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    String left = words.substring(0, one.start());
    String number = with.get(random.nextInt(with.size()));
    return (left + number + words.substring(one.end())).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Behind a tag where there is one. */
  private static int tag(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    while (at < bytes.length && bytes[at] != '>') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static byte[] inserted(byte[] bytes, byte[] more, int at) {
    return joined(
        joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
