package fr.levain.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.levain.applications.PartnerRow;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a partner commits to. Kept as it was when signed; any difference with what the form says later is to reconfirm.
 *
 * @param kind code of the type of partner
 * @param research empty for a partner that is not asked
 * @param shares the partner's own detail of what it brings; may be empty
 */
public record PartnerTerms(
        String name, String kind, String kindLabel, Optional<String> siret, String role, Optional<Euros> cash, String inKind,
        Optional<Euros> inKindValue, Optional<Research> research, List<Share> shares) {
    public static final String USERS = "usagers";
    public static final String RESEARCH = "recherche";

    public PartnerTerms {
        // what was signed before a partner could detail it holds no detail
        shares = List.copyOf(Objects.requireNonNullElse(shares, List.of()));
    }

    /** One line of what is committed to, before and after. */
    public record Change(String label, String before, String after) {}

    static PartnerTerms of(PartnerRow row, Research research, List<Share> shares) {
        return new PartnerTerms(row.name(), row.kind(), row.kindLabel(), row.siret(), row.role(), row.cash(), row.inKind(), row.inKindValue(),
                row.kind().equals(RESEARCH) ? Optional.of(research) : Optional.empty(), shares);
    }

    @JsonIgnore
    public boolean isUsers() {
        return kind.equals(USERS);
    }

    /** It says more of its work than the others. */
    public boolean asksResearch() {
        return kind.equals(RESEARCH);
    }

    /** Users together without legal personality: they attest, they do not sign as a structure. */
    @JsonIgnore
    public boolean mayAttest() {
        return isUsers() && siret.isEmpty();
    }

    /** As people read it, in the order of the page. */
    @JsonIgnore
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("Partenaire", name);
        if (!kindLabel.isBlank()) lines.put("Type de partenaire", kindLabel);
        siret.ifPresent(number -> lines.put("SIRET", number));
        lines.put("Rôle dans le projet", said(role));
        lines.put("Apport en argent", cash.map(French::amount).orElse("aucun"));
        lines.put("Apport en nature", inKind(inKind, inKindValue));
        detail(false).ifPresent(told -> lines.put("Détail de l’apport en argent", told));
        detail(true).ifPresent(told -> lines.put("Détail de l’apport en nature", told));
        research.filter(Research.NONE::equals).ifPresent(_ -> lines.put("Recherche", "pas encore décrite"));
        research.filter(work -> !work.equals(Research.NONE)).ifPresent(work -> {
            lines.put("Laboratoire", said(work.laboratory()));
            lines.put("Question de recherche", said(work.question()));
            lines.put("Méthode", said(work.method()));
            lines.put("Ce qui sera produit", said(work.deliverables()));
            lines.put("Éthique", said(work.ethics()));
            lines.put("Données", said(work.data()));
            lines.put("Coût de la recherche", work.cost().map(French::amount).orElse("pas encore dit"));
        });
        return lines;
    }

    /** What differs in the later terms, as people read it. */
    @JsonIgnore
    public List<Change> changesTo(PartnerTerms later) {
        var before = lines();
        var after = later.lines();
        var labels = new LinkedHashMap<>(before);
        labels.putAll(after);
        var changes = new ArrayList<Change>();
        for (var label : labels.keySet()) {
            var old = before.getOrDefault(label, "aucun");
            var now = after.getOrDefault(label, "aucun");
            if (!old.equals(now)) changes.add(new Change(label, old, now));
        }
        return List.copyOf(changes);
    }

    /** The partner's own total; empty while it gave no detail. */
    public Optional<Euros> total(boolean inKind) {
        var amounts = shares.stream().filter(share -> share.inKind() == inKind).map(Share::amount).toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Euros.sum(amounts));
    }

    /** Its detail and the form do not say the same: one of them is to be corrected. */
    public boolean differs(boolean inKind) {
        return total(inKind).filter(total -> !total.equals((inKind ? inKindValue : cash).orElse(Euros.ZERO))).isPresent();
    }

    private Optional<String> detail(boolean inKind) {
        var told = shares.stream().filter(share -> share.inKind() == inKind)
                .map(share -> "%s : %s".formatted(share.what(), French.amount(share.amount()))).collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static String inKind(String what, Optional<Euros> value) {
        if (value.isEmpty()) return what.isBlank() ? "aucun" : what;
        return (what.isBlank() ? "" : what + ", ") + "estimé à " + French.amount(value.get());
    }

    private static String said(String text) {
        return text.isBlank() ? "pas encore dit" : text;
    }
}
