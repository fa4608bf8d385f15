package fr.levain.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Reads every GET route as somebody, with what is known put in its place: pages, lists, searches, exports and files.
 *
 * @param references put where a route says {@code {reference}}
 * @param ids put where it says anything else
 */
public record RouteWalk(MockMvcTester browser, RequestMappingHandlerMapping routes, List<String> references, List<String> ids) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:[^}]*)?}");
    private static final String STREAM = "/flux";
    /** The mails of a demonstration stand for everyone’s letter boxes; on a real instance these pages do not exist. */
    private static final String LETTER_BOXES = "/demonstration/courriels";

    /** @return what was read, refusals and pages of errors too, by address */
    public Map<String, String> as(Optional<Caller.Account> who, String... searches) {
        return as(who, _ -> true, searches);
    }

    /** @param which of the routes, by their pattern */
    public Map<String, String> as(Optional<Caller.Account> who, Predicate<String> which, String... searches) {
        var addresses = new LinkedHashSet<String>(List.of(searches));
        routes.getHandlerMethods().forEach((mapping, _) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) mapping.getPatternValues().stream().filter(which).forEach(pattern -> addresses.addAll(filled(pattern)));
        });
        var read = new LinkedHashMap<String, String>();
        for (var address : addresses) {
            if (address.startsWith(LETTER_BOXES)) continue;
            var request = browser.get().uri(address);
            if (who.isPresent()) request.with(user(who.get().id().toString()));
            // a stream stays open: what it says at once is read
            var answer = address.endsWith(STREAM) ? request.asyncExchange() : request.exchange();
            try {
                var headers = answer.getResponse().getHeaderNames().stream().map(name -> name + ": " + answer.getResponse().getHeaders(name)).toList();
                read.put(address, String.join("\n", headers) + "\n" + text(answer.getResponse().getContentAsByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    private Set<String> filled(String pattern) {
        var names = VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
        // routes of other links are opened by keys nobody here holds
        if (names.contains("key") || names.contains("token")) return Set.of();
        var all = new LinkedHashSet<String>();
        for (var reference : references) {
            var filled = pattern.replaceAll("\\{reference(:[^}]*)?}", reference);
            if (!VARIABLE.matcher(filled).find()) all.add(filled);
            else for (var id : ids) all.add(VARIABLE.matcher(filled).replaceAll(id));
        }
        return all;
    }

    /** A PDF is read, an archive or a spreadsheet unfolded. */
    private static String text(byte[] content) throws IOException {
        var start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(pdf);
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
