package fr.levain.assessment;

import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * De minimis aid of others as a dossier declares it (E6), each under its own regulation.
 *
 * @param told in the order of the form
 */
public record DeclaredAids(List<AidGranted> told) {
    static final String COMPLEMENT = "complément retenu à l’instruction";
    static final String TOTAL = "total retenu à l’instruction";

    public DeclaredAids {
        told = List.copyOf(told);
    }

    /** One without a date counts from today, one without a regulation in the general ceiling: the cautious reading. */
    static DeclaredAids read(List<Value.Row> rows, LocalDate today) {
        return new DeclaredAids(rows.stream().flatMap(row -> aid(row, today).stream()).toList());
    }

    /** The cells of a row are known by their kinds: the words are the funder's name, the choice is the regulation. */
    private static Optional<AidGranted> aid(Value.Row row, LocalDate today) {
        var grantor = "déclaration du porteur";
        var grantedOn = today;
        var basis = Basis.DE_MINIMIS;
        Optional<Euros> amount = Optional.empty();
        for (var cell : row.cells().values()) {
            switch (cell.known().orElse(null)) {
                case Value.Words(var words) -> grantor = words;
                case Value.Date(var day) -> grantedOn = day;
                case Value.Amount(var euros) -> amount = Optional.of(euros);
                case Value.Choice(var chosen) -> basis = regulation(chosen);
                case null, default -> {}
            }
        }
        if (amount.filter(Euros::isPositive).isEmpty()) return Optional.empty();
        return Optional.of(new AidGranted(basis, amount.get(), grantedOn, grantor, true));
    }

    private static Basis regulation(List<String> chosen) {
        if (chosen.contains("sieg")) return Basis.DE_MINIMIS_SGEI;
        return chosen.contains("autre") ? Basis.DE_MINIMIS_FARMING : Basis.DE_MINIMIS;
    }

    /** What counts in the general ceiling, farming and fishing included. */
    public Euros general() {
        return sum(general(true));
    }

    public Euros sgei() {
        return sum(general(false));
    }

    /**
     * What the ledger is to hold once the officer settled both totals. A total that is the dossier's keeps its aids, each at its
     * day; what the officer adds counts from today; a smaller total counts whole, from today.
     */
    List<AidGranted> settled(Euros general, Euros sgei, LocalDate today) {
        var settled = new ArrayList<>(settled(general(true), general, Basis.DE_MINIMIS, today));
        settled.addAll(settled(general(false), sgei, Basis.DE_MINIMIS_SGEI, today));
        return settled;
    }

    private static List<AidGranted> settled(List<AidGranted> told, Euros total, Basis basis, LocalDate today) {
        var sum = sum(told);
        if (total.equals(sum)) return told;
        if (!total.isPositive()) return List.of();
        if (sum.isAbove(total)) return List.of(new AidGranted(basis, total, today, TOTAL, true));
        var more = new ArrayList<>(told);
        more.add(new AidGranted(basis, total.minus(sum), today, COMPLEMENT, true));
        return more;
    }

    private List<AidGranted> general(boolean general) {
        return told.stream().filter(aid -> general != (aid.basis() == Basis.DE_MINIMIS_SGEI)).toList();
    }

    private static Euros sum(List<AidGranted> aids) {
        return Euros.sum(aids.stream().map(AidGranted::amount).toList());
    }
}
