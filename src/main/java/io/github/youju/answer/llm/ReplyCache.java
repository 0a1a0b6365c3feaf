package io.github.youju.answer.llm;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.answer.Opening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Replies on disk, named by a hash of model, prompt, evidence and question, so that the same
 * question has the same answer. A cache that cannot be read or written is no cache, and no error.
 */
final class ReplyCache {
  private final Path folder;

  private ReplyCache(Path folder) {
    this.folder = folder;
  }

  static ReplyCache of(Opening opening) {
    boolean on = Boolean.parseBoolean(opening.setting("cache", "true"));
    String own = opening.environment().getOrDefault("XDG_CACHE_HOME", "");
    String home = opening.environment().getOrDefault("HOME", "");
    if (!on || (!own.startsWith("/") && home.isEmpty())) {
      return new ReplyCache(null);
    }
    Path caches = own.startsWith("/") ? Path.of(own) : Path.of(home, ".cache");
    return new ReplyCache(caches.resolve("youju").resolve("replies"));
  }

  Optional<Reply> find(String model, String system, String user) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Map<String, Object> kept =
          JSON.std.mapFrom(Files.readString(folder.resolve(name(model, system, user))));
      return kept.get("text") instanceof String text && kept.get("tokens") instanceof Number tokens
          ? Optional.of(new Reply(text, tokens.intValue()))
          : Optional.empty();
    } catch (IOException notKept) {
      return Optional.empty();
    }
  }

  /** Written aside and moved, so that nobody reads half of it. */
  void keep(String model, String system, String user, Reply reply) {
    if (folder == null) {
      return;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("text", reply.text());
    kept.put("tokens", reply.tokens());
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "reply", ".new");
      Files.writeString(written, JSON.std.asString(kept));
      Files.move(
          written,
          folder.resolve(name(model, system, user)),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      return;
    }
  }

  private static String name(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part.length()).append(':').append(part);
    }
    return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8)) + ".json";
  }
}
