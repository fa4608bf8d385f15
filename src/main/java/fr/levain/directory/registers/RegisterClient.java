package fr.levain.directory.registers;

import fr.levain.directory.ExchangeTrace;
import fr.levain.directory.ExchangeTrace.Outcome;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a public register, politely: a timeout, a rate, answers kept for a day with their date, and a trace of each question. */
final class RegisterClient {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterClient.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_KEPT = 5_000;

    /** @param status 200, or 404 with an empty object */
    record Answer(int status, JsonNode body, Instant at) {}

    private final String register;
    private final Consumer<ExchangeTrace> traces;
    private final RestClient http;
    private final int perSecond;
    private final Clock clock;
    private final Map<URI, Answer> cache = new ConcurrentHashMap<>();
    private final ArrayDeque<Instant> recent = new ArrayDeque<>();

    /** @param register its name in the traces */
    RegisterClient(String register, Optional<String> token, Duration timeout, int perSecond, Clock clock, Consumer<ExchangeTrace> traces) {
        this.register = register;
        this.traces = traces;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(timeout).build());
        requests.setReadTimeout(timeout);
        var builder = RestClient.builder().requestFactory(requests);
        token.ifPresent(value -> builder.defaultHeader("Authorization", "Bearer " + value));
        this.http = builder.build();
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /**
     * Empty when the register is down, slow, refuses, or when we have asked enough for this second.
     *
     * @param asked about what, for the trace
     */
    Optional<Answer> get(URI address, String asked) {
        var kept = cache.get(address);
        if (kept != null && kept.at().plus(KEPT).isAfter(clock.instant())) return Optional.of(kept);
        if (!mayAsk(clock.instant())) return Optional.empty();
        try {
            var answer = http.get().uri(address).exchange((request, response) -> {
                int status = response.getStatusCode().value();
                if (status != 200 && status != 404) throw new RestClientException("status " + status);
                return new Answer(status, new JsonMapper().readTree(response.getBody()), clock.instant());
            });
            if (answer == null) return Optional.empty();
            trace(asked, answer.status() == 404 ? Outcome.UNKNOWN : Outcome.ANSWERED);
            if (cache.size() >= MOST_KEPT) cache.clear();
            cache.put(address, answer);
            return Optional.of(answer);
        } catch (RestClientException | JacksonException e) {
            LOG.warn("The register {} did not answer: {}", address.getHost(), e.getClass().getSimpleName());
            trace(asked, Outcome.NO_ANSWER);
            return Optional.empty();
        }
    }

    private void trace(String asked, Outcome outcome) {
        traces.accept(new ExchangeTrace(clock.instant(), register, asked, outcome));
    }

    private synchronized boolean mayAsk(Instant now) {
        while (!recent.isEmpty() && !recent.getFirst().plusSeconds(1).isAfter(now)) recent.removeFirst();
        if (recent.size() >= perSecond) return false;
        recent.addLast(now);
        return true;
    }
}
