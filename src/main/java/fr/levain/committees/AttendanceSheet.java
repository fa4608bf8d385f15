package fr.levain.committees;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Who is there, and who votes for whom. */
final class AttendanceSheet {
    private AttendanceSheet() {}

    /** Why this sheet cannot be kept; empty when it can. CRPA R133-9 by analogy: one mandate each, given to a member with a voice. */
    static Optional<String> problem(List<Member> members) {
        var bearers = new HashSet<Integer>();
        for (var member : members) {
            if (member.mandateTo().isEmpty()) continue;
            int to = member.mandateTo().get();
            var bearer = members.stream().filter(each -> each.number() == to && each.seat().voting()).findFirst();
            if (!member.seat().voting()) return Optional.of("%s siège sans voix : rien à déléguer.".formatted(member.name()));
            if (member.attendance().isThere()) return Optional.of("%s est là : retirez son mandat.".formatted(member.name()));
            if (to == member.number() || bearer.isEmpty())
                return Optional.of("%s donne sa voix à un autre membre qui vote : choisissez-le.".formatted(member.name()));
            if (!bearers.add(to)) return Optional.of("%s porte déjà un mandat : un seul par personne.".formatted(bearer.get().name()));
        }
        return Optional.empty();
    }
}
