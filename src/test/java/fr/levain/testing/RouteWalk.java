package fr.levain.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Reads every route as somebody, with what is known put in its place: pages, lists, searches, exports and files.
 *
 * @param references put where a route says {@code {reference}}
 * @param calls put where it says {@code {call}} or {@code {slug}}; the identifiers are when there is none
 * @param ids put where it says anything else
 * @param nouns what is put after a word of the address, e.g. {@code lectures}, in place of {@code ids}
 */
public record RouteWalk(
        MockMvcTester browser, RequestMappingHandlerMapping routes, List<String> references, List<String> calls, List<String> ids, Map<String, List<String>> nouns) {
    /** What came back: a refusal and a page of error too. */
    public record Answer(int status, String text) {
        /** Nothing stands at this address for this person. */
        public boolean isNothing() {
            return status == 404 || status == 400 || status == 405;
        }
    }

    public RouteWalk(MockMvcTester browser, RequestMappingHandlerMapping routes, List<String> references, List<String> ids) {
        this(browser, routes, references, List.of(), ids, Map.of());
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:[^}]*)?}");
    private static final String STREAM = "/flux";
    /** The mails of a demonstration stand for everyone’s letter boxes; on a real instance these pages do not exist. */
    private static final String LETTER_BOXES = "/demonstration/courriels";

    /** Every GET route. @return what was read, refusals and pages of errors too, by address */
    public Map<String, String> as(Optional<Caller.Account> who, String... searches) {
        return as(who, _ -> true, searches);
    }

    /** @param which of the routes, by their pattern */
    public Map<String, String> as(Optional<Caller.Account> who, Predicate<String> which, String... searches) {
        var addresses = new LinkedHashSet<String>(List.of(searches));
        addresses.addAll(addresses(RequestMethod.GET, which));
        var read = new LinkedHashMap<String, String>();
        read(who, addresses).forEach((address, answer) -> read.put(address, answer.text()));
        return read;
    }

    /** Of every route that answers to this method. */
    public Set<String> addresses(RequestMethod method) {
        return addresses(method, _ -> true);
    }

    private Set<String> addresses(RequestMethod method, Predicate<String> which) {
        var addresses = new LinkedHashSet<String>();
        routes.getHandlerMethods().forEach((mapping, _) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.contains(method) || methods.isEmpty() && method == RequestMethod.GET) mapping.getPatternValues().stream().filter(which).forEach(pattern -> addresses.addAll(filled(pattern)));
        });
        addresses.removeIf(address -> address.startsWith(LETTER_BOXES));
        return addresses;
    }

    /** These addresses alone. */
    public Map<String, Answer> read(Optional<Caller.Account> who, Collection<String> addresses) {
        var read = new LinkedHashMap<String, Answer>();
        for (var address : addresses) {
            var request = browser.get().uri(address);
            if (who.isPresent()) request.with(user(who.get().id().toString()));
            // a stream stays open: what it says at once is read
            read.put(address, answer(address.endsWith(STREAM) ? request.asyncExchange() : request.exchange()));
        }
        return read;
    }

    /** A form sent empty there: what it answers is a page, or a way to another. */
    public Map<String, Answer> send(Optional<Caller.Account> who, Collection<String> addresses) {
        var sent = new LinkedHashMap<String, Answer>();
        for (var address : addresses) {
            var request = browser.post().uri(address).with(csrf());
            if (who.isPresent()) request.with(user(who.get().id().toString()));
            sent.put(address, answer(request.exchange()));
        }
        return sent;
    }

    private static Answer answer(MvcTestResult answer) {
        var response = answer.getResponse();
        try {
            var headers = response.getHeaderNames().stream().map(name -> name + ": " + response.getHeaders(name)).toList();
            return new Answer(response.getStatus(), String.join("\n", headers) + "\n" + text(response.getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> filled(String pattern) {
        var names = VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
        // routes of other links are opened by keys nobody here holds
        if (names.contains("key") || names.contains("token")) return Set.of();
        var all = new LinkedHashSet<String>();
        for (var reference : references) {
            var known = pattern.replaceAll("\\{reference(:[^}]*)?}", reference);
            for (var call : calls.isEmpty() ? List.of("") : calls) {
                var filled = call.isEmpty() ? known : known.replaceAll("\\{(call|slug)(:[^}]*)?}", call);
                if (!VARIABLE.matcher(filled).find()) all.add(filled);
                else if (!nouns.isEmpty()) expand(filled, all);
                else for (var id : ids) all.add(VARIABLE.matcher(filled).replaceAll(id));
            }
        }
        return all;
    }

    /** Each variable in turn, with what its noun stands for. */
    private void expand(String pattern, Set<String> all) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            all.add(pattern);
            return;
        }
        var before = pattern.substring(0, variable.start()).replaceFirst("/$", "");
        for (var id : nouns.getOrDefault(before.substring(before.lastIndexOf('/') + 1), ids)) expand(pattern.substring(0, variable.start()) + id + pattern.substring(variable.end()), all);
    }

    /** A PDF is read, what it says of itself too; an archive or a spreadsheet unfolded. */
    private static String text(byte[] content) throws IOException {
        var start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                var about = pdf.getDocumentInformation();
                return new PDFTextStripper().getText(pdf) + about.getMetadataKeys().stream().map(key -> "\n" + key + ": " + about.getPropertyStringValue(key)).collect(Collectors.joining())
                        + (pdf.getDocumentCatalog().getMetadata() == null ? "" : "\n" + new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                return new String(content, StandardCharsets.ISO_8859_1);
            }
        }
        if (!start.startsWith("PK")) return new String(content, StandardCharsets.UTF_8).replace("&#39;", "'");
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                all.append(entry.getName()).append('\n').append(text(zip.readAllBytes())).append('\n');
        }
        return all.toString();
    }
}
