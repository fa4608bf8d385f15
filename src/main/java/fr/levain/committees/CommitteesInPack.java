package fr.levain.committees;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFields;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Rate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code committees.yaml}: the committees of the authority, their seats and their rules. */
@Component
class CommitteesInPack implements PackSection {
    private static final String FILE = "committees.yaml";
    private static final Rate ALL = Rate.percent("100");

    /** What the pack said, to know whether something else is in force. */
    private record Read(Committee committee) {}

    private final Committees committees;

    CommitteesInPack(Committees committees) {
        this.committees = committees;
    }

    @Override
    public String name() {
        return "comités";
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public Prepared read(Pack pack) {
        var served = new HashSet<String>();
        var read = new ArrayList<Committee>();
        for (var node : pack.file(FILE).map(file -> file.list("committees")).orElse(List.of())) {
            var committee = committee(node, served, pack);
            pack.share(Read.class, committee.slug(), new Read(committee));
            read.add(committee);
        }
        return (_, by) -> read.forEach(each -> committees.declare(each, Digest.of(each.toString()), by));
    }

    @Override
    public void write(PackFiles files) {
        var inForce = committees.all();
        if (inForce.isEmpty() || inForce.stream().allMatch(each -> files.kept().shared(Read.class, each.slug())
                .filter(read -> read.committee().equals(numbered(each, read.committee().version()))).isPresent())) return;
        files.put(FILE, new PackFields().list("committees", inForce, CommitteesInPack::written).map());
    }

    private static Committee committee(PackNode node, Set<String> served, Pack pack) {
        node.text("source");
        node.bool("assumption", false);
        var slug = node.text("slug");
        if (!slug.matches("[a-z0-9][a-z0-9-]*")) node.problem("slug", "le nom court s’écrit en minuscules, chiffres et tirets");
        var calls = node.texts("calls");
        calls.stream().filter(call -> !served.add(call))
                .forEach(call -> node.problem("calls", "l’appel « %s » a déjà un comité".formatted(call)));
        var quorum = node.rate("quorum");
        if (quorum.isAbove(ALL) || quorum.fraction().signum() <= 0) node.problem("quorum", "entre 1 % et 100 %");
        var rules = new CommitteeRules(
                quorum, between(node, "notice-days", 0, 60), between(node, "freeze-days", 0, 60),
                node.oneOf("ballot", Map.of("ouvert", false, "secret", true)), node.bool("own-score-first", true),
                node.bool("casting-vote", true), node.oneOf("ranked-by", Map.of("service", RankedBy.SERVICE, "membres", RankedBy.MEMBERS, "lectures", RankedBy.READINGS)),
                between(node, "minutes-per-file", 1, 240), node.texts("sheet"));
        var seats = new ArrayList<Seat>();
        for (var seat : node.list("seats")) {
            var role = seat.oneOf("role", Map.of("membre", "membre", "president", "president", "conseil", "conseil"));
            // read in any case: a field nobody reads is refused
            var email = seat.optionalText("email").orElse("");
            seats.add(new Seat(seats.size() + 1, seat.text("name"), seat.text("quality"),
                    // invented people of the demonstration have no address on a real service
                    seat.bool("demonstration", false) && !pack.demonstration() ? "" : email,
                    !role.equals("conseil"), role.equals("president"), seat.texts("mandates")));
        }
        var committee = new Committee(slug, node.text("title"), calls, seats, rules, 1);
        committee.problems().forEach(node::problem);
        return committee;
    }

    private static int between(PackNode node, String key, int least, int most) {
        var value = node.integer(key);
        if (value < least || value > most) node.problem(key, "entre %d et %d".formatted(least, most));
        return value;
    }

    private static Committee numbered(Committee committee, int version) {
        return new Committee(committee.slug(), committee.title(), committee.calls(), committee.seats(), committee.rules(), version);
    }

    private static PackFields written(Committee committee) {
        var rules = committee.rules();
        return new PackFields()
                .text("slug", committee.slug()).text("title", committee.title()).text("source", "Composition et règles en vigueur")
                .texts("calls", committee.calls()).rate("quorum", rules.quorum()).number("notice-days", rules.noticeDays())
                .number("freeze-days", rules.freezeDays()).text("ballot", rules.secretBallot() ? "secret" : "ouvert")
                .flag("own-score-first", rules.ownScoreFirst(), true).flag("casting-vote", rules.castingVote(), true)
                .text("ranked-by", rules.rankedBy().slug()).number("minutes-per-file", rules.minutesPerFile())
                .texts("sheet", rules.sheet())
                .list("seats", committee.seats(), seat -> new PackFields()
                        .text("name", seat.name()).text("quality", seat.quality())
                        .text("email", java.util.Optional.of(seat.email()))
                        .text("role", seat.chair() ? "president" : seat.voting() ? "membre" : "conseil").texts("mandates", seat.mandates()));
    }
}
