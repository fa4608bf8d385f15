package fr.levain.desk;

import fr.levain.kernel.Euros;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedEuros;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the officer looks for, and how it is shown. It lives in the address, so that a view can be kept, sent, and gone back
 * to.
 *
 * @param waits {@code moi} for what waits for the caller, a {@link WaitsFor}, or empty
 * @param officer {@code moi}, {@code personne}, an account, or empty for all
 * @param deadline days left before silence becomes a refusal: {@code depasse}, {@code 5}, {@code 15}, {@code 30}; {@code vote-apres} when the vote is planned after it; or empty
 * @param level a step of the levels of service that runs, and how it stands; see {@link LevelFilter}
 * @param theme in words
 * @param tag one that stands on it
 * @param cutOff day of the cut-off, as in an ISO date
 * @param from least amount asked, as it was typed; see {@link #least}
 * @param to greatest amount asked, as it was typed
 * @param flag {@code equipe} for those escalated to the caller's teams, {@code tous}, or empty
 */
public record Filters(
        String text, String status, String waits, String team, String department, String officer, String call, String deadline,
        String level, String flag, String theme, String tag, String cutOff, String from, String to, Set<Column> columns, Sort sort) {
    /** Where the list begins when nothing is said: all of it. */
    public static final String ALL = "vue=tous";

    private static final String AMOUNT = "Écrivez un montant en euros, par exemple 15 000.";

    public enum Sort {
        DUE("afaire", "Ce qui presse le plus"),
        RECEIVED("recu", "Dernier reçu"),
        REJECTION("echeance", "Rejet implicite le plus proche"),
        REQUESTED("montant", "Montant demandé"),
        HOLDER("porteur", "Nom du porteur");

        private final String word;
        private final String label;

        Sort(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static Sort of(String word) {
            for (var sort : values()) if (sort.word.equals(word)) return sort;
            return RECEIVED;
        }
    }

    public static Filters none() {
        return from(Map.of());
    }

    /** What waits for whoever looks, the most pressing first. */
    public static Filters waiting() {
        return from(Map.of("attente", "moi", "tri", Sort.DUE.word()));
    }

    public static Filters from(Map<String, String> query) {
        return new Filters(
                word(query, "q"), word(query, "etape"), word(query, "attente"), word(query, "equipe"), word(query, "departement"),
                word(query, "agent"), word(query, "appel"), word(query, "delai"), word(query, "niveau"), word(query, "signale"),
                word(query, "theme"), word(query, "etiquette"), word(query, "releve"), word(query, "montant-de"), word(query, "montant-a"),
                Column.read(word(query, "colonnes")), Sort.of(word(query, "tri")));
    }

    /** Those of an address kept as text. */
    public static Filters read(String query) {
        var words = new LinkedHashMap<String, String>();
        for (var each : query.split("&")) {
            int cut = each.indexOf('=');
            if (cut > 0) words.put(each.substring(0, cut), URLDecoder.decode(each.substring(cut + 1), StandardCharsets.UTF_8));
        }
        return from(words);
    }

    private static String word(Map<String, String> query, String name) {
        var value = query.getOrDefault(name, "").strip();
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    /** Whether every dossier is shown, whatever their order and columns. */
    public boolean isEmpty() {
        return asMap().keySet().stream().allMatch(Set.of("tri", "colonnes")::contains);
    }

    public Optional<LevelFilter> levelFilter() {
        return LevelFilter.read(level);
    }

    /** Empty when it was not said, or could not be read. */
    public Optional<Euros> least() {
        return amount(from);
    }

    public Optional<Euros> greatest() {
        return amount(to);
    }

    private static Optional<Euros> amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }

    /** What could not be read of them: it filters nothing. */
    public FormErrors problems() {
        var errors = FormErrors.none();
        if (!from.isEmpty() && least().isEmpty()) errors = errors.plus("montant-de", TypedEuros.wrong(from, AMOUNT));
        if (!to.isEmpty() && greatest().isEmpty()) errors = errors.plus("montant-a", TypedEuros.wrong(to, AMOUNT));
        if (least().isPresent() && greatest().isPresent() && greatest().get().cents() < least().get().cents())
            errors = errors.plus("montant-a", "Ce montant est plus petit que le premier : échangez-les.");
        return errors;
    }

    /** Without its question mark; empty when nothing is looked for. */
    public String query() {
        return asMap().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The list itself: without filters, it says that all is wanted. */
    public String listAddress(String path) {
        return path + "?" + (query().isEmpty() ? ALL : query());
    }

    /** An address that keeps these filters. */
    public String address(String path, String... more) {
        var query = new StringBuilder(query());
        for (int i = 0; i < more.length; i += 2) {
            if (!query.isEmpty()) query.append('&');
            query.append(more[i]).append('=').append(URLEncoder.encode(more[i + 1], StandardCharsets.UTF_8));
        }
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Map<String, String> asMap() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", text);
        all.put("etape", status);
        all.put("attente", waits);
        all.put("equipe", team);
        all.put("departement", department);
        all.put("agent", officer);
        all.put("appel", call);
        all.put("delai", deadline);
        all.put("niveau", level);
        all.put("signale", flag);
        all.put("theme", theme);
        all.put("etiquette", tag);
        all.put("releve", cutOff);
        all.put("montant-de", from);
        all.put("montant-a", to);
        all.put("colonnes", Column.write(columns));
        all.put("tri", sort == Sort.RECEIVED ? "" : sort.word());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
