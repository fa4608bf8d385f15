package fr.levain.committees;

import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who counts for one dossier: those recused on it are out of its quorum, voices and all (I3).
 *
 * @param seats voting seats not recused
 * @param needed of them, present or represented
 * @param voters numbers of the seats that vote: there, or represented by somebody who is (CRPA R133-9 and R133-10, by analogy)
 */
public record Quorum(int seats, int needed, List<Integer> voters) {
    public Quorum {
        voters = List.copyOf(voters);
    }

    public static Quorum of(List<Member> members, Set<Integer> recused, Rate share) {
        var counted = members.stream().filter(member -> member.seat().voting() && !recused.contains(member.number())).toList();
        Predicate<Integer> there = number -> members.stream()
                .anyMatch(member -> member.number() == number && member.attendance().isThere() && !recused.contains(number));
        var voters = counted.stream()
                .filter(member -> there.test(member.number()) || !member.attendance().isThere() && member.mandateTo().filter(there).isPresent())
                .map(Member::number).toList();
        int needed = share.fraction().multiply(BigDecimal.valueOf(counted.size())).setScale(0, RoundingMode.CEILING).intValueExact();
        return new Quorum(counted.size(), Math.max(1, needed), voters);
    }

    public boolean isReached() {
        return voters.size() >= needed;
    }

    /** {@code 5 sur 7, 4 suffisent}. */
    public String told() {
        return "%d sur %d, il en faut %d".formatted(voters.size(), seats, needed);
    }
}
