package io.github.youju.answer.llm;

import io.github.youju.answer.Opening;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** A model at an address. No record: its key must not be in any text that is made of it. */
final class Endpoint {
  private final Provider provider;
  private final String modelName;
  private final String baseUrl;
  private final String key;

  private Endpoint(Provider provider, String modelName, String baseUrl, String key) {
    this.provider = provider;
    this.modelName = modelName;
    this.baseUrl = baseUrl;
    this.key = key;
  }

  /** What {@code --model PROVIDER:NAME} means; the base URL is the user's, or the provider's. */
  static Endpoint of(Opening opening) {
    String model = opening.setting("model", "");
    int colon = model.indexOf(':');
    if (colon < 1 || colon == model.length() - 1) {
      throw usage(
          Line.of(
              "%s；请写 --model 服务:名称，如 --model ollama:qwen3",
              "%s; write --model PROVIDER:NAME, such as --model ollama:qwen3",
              model.isEmpty()
                  ? new Line("没有写明模型", "no model is named")
                  : Line.of("“%s”不是模型", "'%s' is no model", model)));
    }
    Provider provider = Provider.named(model.substring(0, colon));
    String named = opening.setting("base-url", first(provider.bases(), opening.environment()));
    String baseUrl = named.isEmpty() ? provider.baseUrl() : url(named, provider);
    return new Endpoint(
        provider,
        model.substring(colon + 1),
        baseUrl,
        first(provider.keys(), opening.environment()));
  }

  Provider provider() {
    return provider;
  }

  String modelName() {
    return modelName;
  }

  String baseUrl() {
    return baseUrl;
  }

  /** Empty where none is set. */
  String key() {
    return key;
  }

  /** The first of the variables that may hold the key; empty where the provider needs none. */
  String keyVariable() {
    return provider.keys().isEmpty() ? "" : provider.keys().getFirst();
  }

  /** Whether a provider that wants a key has none to give; a server on this machine wants none. */
  boolean lacksKey() {
    return !provider.keys().isEmpty() && key.isEmpty() && !isLocal(baseUrl);
  }

  /** Where it is, for people: no path and no password. */
  String place() {
    URI uri = URI.create(baseUrl);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port;
  }

  /** Provider and name, as {@code --model} takes them. */
  @Override
  public String toString() {
    return provider.name() + ":" + modelName;
  }

  private static boolean isLocal(String url) {
    String host = URI.create(url).getHost();
    return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  private static String first(List<String> variables, Map<String, String> environment) {
    for (String variable : variables) {
      String value = environment.getOrDefault(variable, "").strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** OLLAMA_HOST is often a host and a port without a scheme. */
  private static String url(String named, Provider provider) {
    String full = named.contains("://") ? named : "http://" + named;
    try {
      URI uri = new URI(full);
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        boolean bare = uri.getPort() < 0 && !named.contains("://");
        boolean ollama = provider.protocol() == Provider.Protocol.OLLAMA;
        String port = bare && ollama ? ":" + URI.create(provider.baseUrl()).getPort() : "";
        return (full + port).replaceAll("/+$", "");
      }
    } catch (URISyntaxException e) {
      throw noAddress(provider);
    }
    throw noAddress(provider);
  }

  private static UserException noAddress(Provider provider) {
    return usage(
        Line.of(
            "%s 的 base-url 不是地址；请写 http://主机:端口",
            "the base URL of %s is no address: write http://HOST:PORT", provider.name()));
  }

  private static UserException usage(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
