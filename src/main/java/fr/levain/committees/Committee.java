package fr.levain.committees;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A committee gives its opinion on the dossiers of some calls; it never decides (I1).
 *
 * @param calls slugs of the calls it serves
 * @param version grows with each change: whoever writes over an older one is told
 */
public record Committee(String slug, String title, List<String> calls, List<Seat> seats, CommitteeRules rules, int version) {
    public Committee {
        calls = List.copyOf(calls);
        seats = List.copyOf(seats);
    }

    public long voices() {
        return seats.stream().filter(Seat::voting).count();
    }

    /** What stands in the way of keeping it, in words; empty when nothing does. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (title.isBlank()) problems.add("Donnez un nom au comité.");
        if (voices() == 0) problems.add("Donnez une voix à un membre au moins.");
        if (seats.stream().filter(Seat::chair).count() != 1) problems.add("Désignez un président, et un seul.");
        if (seats.stream().anyMatch(seat -> seat.chair() && !seat.voting())) problems.add("Donnez une voix au président.");
        if (seats.stream().anyMatch(seat -> seat.name().isBlank() || seat.quality().isBlank()))
            problems.add("Écrivez le nom et la qualité de chaque membre.");
        var emails = new HashSet<String>();
        if (seats.stream().map(Seat::email).anyMatch(email -> !email.isEmpty() && !emails.add(email)))
            problems.add("Une adresse ne peut pas occuper deux sièges.");
        return problems;
    }
}
