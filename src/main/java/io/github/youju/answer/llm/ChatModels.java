package io.github.youju.answer.llm;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** Makes the LangChain4j model of an endpoint; tries and waits are ours, so it makes none. */
final class ChatModels {
  /** Some libraries refuse to send no key; a server that wants none passes it over. */
  private static final String NO_KEY = "none";

  private ChatModels() {}

  static ChatModel of(Endpoint endpoint, BoundedHttp http, int context) {
    String key = endpoint.key().isEmpty() ? NO_KEY : endpoint.key();
    return switch (endpoint.provider().protocol()) {
      case OPENAI ->
          OpenAiChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(endpoint.baseUrl())
              .apiKey(key)
              .modelName(endpoint.modelName())
              .maxRetries(0)
              .build();
      case OLLAMA ->
          OllamaChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(endpoint.baseUrl())
              .modelName(endpoint.modelName())
              // Ollama cuts silently what is beyond its own small default.
              .numCtx(context)
              .maxRetries(0)
              .build();
      case ANTHROPIC ->
          AnthropicChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(endpoint.baseUrl())
              .apiKey(key)
              .modelName(endpoint.modelName())
              .maxRetries(0)
              .build();
      case GEMINI ->
          GoogleAiGeminiChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(endpoint.baseUrl())
              .apiKey(key)
              .modelName(endpoint.modelName())
              .maxRetries(0)
              .build();
    };
  }
}
