package fr.levain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.Access.Admission;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackSection;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a call says, written as packs write it, is read back as the same. */
@LevainTest
class CallWriterTests {
    private static final String CALL = "innovation-sociale";
    private static final FormRevisionId FORM = new FormRevisionId(new UUID(1, 1));

    /** Read once: the pack is large. */
    private static @Nullable Read delivered;

    @Autowired
    List<PackSection> sections;

    @Test
    void its_stages_keep_their_kind_their_text_and_their_day() {
        var stages = List.of(
                new Stage(Stage.Kind.PRESELECTION, "Lecture des dossiers", "Deux lecteurs par dossier : l’un du service.", Optional.empty()),
                new Stage(Stage.Kind.HEARING, "Présentation à l’oral", "", Optional.of(LocalDate.of(2027, 2, 3))),
                new Stage(Stage.Kind.OPINION, "Avis", "- un avis\n- une note", Optional.of(LocalDate.of(2027, 2, 3))),
                new Stage(Stage.Kind.VOTE, "Vote", "", Optional.of(LocalDate.of(2027, 3, 22))),
                new Stage(Stage.Kind.OTHER, "Signature : « oui »", "Oui", Optional.empty()));

        assertThat(again(with(stages, Optional.empty(), Optional.empty(), Access.OPEN)).stages()).isEqualTo(stages);
    }

    @Test
    void its_accompaniment_is_kept_whoever_gives_it() {
        var supports = List.of(new SupportTerms(6, 12, Optional.empty()), new SupportTerms(12, 12, Optional.of("France Active : le réseau")));

        assertThat(again(supports.stream().map(each -> with(List.of(), Optional.of(each), Optional.empty(), Access.OPEN)).toList()))
                .extracting(read -> read.support().orElseThrow()).isEqualTo(supports);
    }

    @Test
    void how_its_expenses_are_counted_is_kept() {
        assertThat(again(Arrays.stream(Vat.values()).map(vat -> with(List.of(), Optional.empty(), Optional.of(vat), Access.OPEN)).toList()))
                .extracting(read -> read.vat().orElseThrow()).containsExactly(Vat.values());
    }

    @Test
    void who_comes_in_and_on_what_ground_is_kept() {
        var ways = Arrays.stream(Admission.values()).map(admission -> new Access(admission, List.of("23", "87"), Optional.of("innovation-sociale-2017"),
                admission == Admission.DIRECT ? "Un seul opérateur : l’université, par « convention ».\nVoir la délibération." : "")).toList();

        assertThat(again(ways.stream().map(access -> with(List.of(), Optional.empty(), Optional.empty(), access)).toList()))
                .extracting(CallRevision::access).isEqualTo(ways);
    }

    @Test
    void a_closing_given_back_after_an_outage_keeps_its_seconds() {
        var closing = Instant.parse("2027-06-30T15:47:23Z");

        assertThat(again(closing(closing)).closesAt()).contains(closing);
    }

    @Test
    void everything_at_once_is_read_back_as_the_same_terms() {
        var terms = with(List.of(new Stage(Stage.Kind.HEARING, "Oral", "Vingt minutes.", Optional.of(LocalDate.of(2027, 2, 3)))),
                Optional.of(new SupportTerms(3, 9, Optional.of("CRESS"))), Optional.of(Vat.NET_UNLESS_KEPT),
                new Access(Admission.INVITED, List.of("19"), Optional.empty(), ""));

        assertThat(again(terms)).isEqualTo(terms);
    }

    private record Read(Pack pack, CallRevision terms, String scheme) {}

    private Read pack() {
        if (delivered == null) {
            var pack = read(Pack.in(Path.of("packs/nouvelle-aquitaine"), TestClock.START, true));
            var edition = edition(editions(pack), CALL);
            delivered = new Read(pack, edition.terms().apply(FORM), pack.file(edition.file()).orElseThrow().text("scheme"));
        }
        return delivered;
    }

    private Pack read(Pack pack) {
        sections.stream().sorted(Comparator.comparingInt(PackSection::order)).forEach(section -> section.read(pack));
        return pack;
    }

    private static List<CallEditions.Edition> editions(Pack pack) {
        var editions = CallEditions.in(pack);
        assertThat(pack.problems()).isEmpty();
        return editions;
    }

    private static CallEditions.Edition edition(List<CallEditions.Edition> editions, String slug) {
        return editions.stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow();
    }

    private CallRevision again(CallRevision terms) {
        return again(List.of(terms)).getFirst();
    }

    /** All of them in one pack, each under a slug of its own. */
    private List<CallRevision> again(List<CallRevision> written) {
        var known = pack();
        var texts = new TreeMap<>(known.pack().texts());
        for (int at = 0; at < written.size(); at++) {
            var fields = new LinkedHashMap<>(CallWriter.call(written.get(at), CallStatus.PUBLISHED, known.scheme()));
            fields.put("slug", "essai-" + at);
            texts.put("calls/essai-%d.yaml".formatted(at), PackFiles.yaml(fields));
        }
        var read = editions(read(Pack.of(texts, TestClock.START, true)));
        return IntStream.range(0, written.size()).mapToObj(at -> as(edition(read, "essai-" + at).terms().apply(FORM), written.get(at))).toList();
    }

    private CallRevision with(List<Stage> stages, Optional<SupportTerms> support, Optional<Vat> vat, Access access) {
        var like = pack().terms();
        return new CallRevision(like.id(), like.call(), like.slug(), like.number(), like.title(), like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(), like.opensAt(),
                like.closesAt(), like.cutOffs(), like.envelope(), like.contact(), like.team(), like.aid(), access, stages, support, vat);
    }

    private CallRevision closing(Instant at) {
        var like = pack().terms();
        return new CallRevision(like.id(), like.call(), like.slug(), like.number(), like.title(), like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(), like.opensAt(),
                Optional.of(at), like.cutOffs(), like.envelope(), like.contact(), like.team(), like.aid(), like.access(), like.stages(), like.support(), like.vat());
    }

    /** Identifiers are drawn at each reading, and the slug is that of the trial. */
    private static CallRevision as(CallRevision read, CallRevision as) {
        return new CallRevision(as.id(), as.call(), as.slug(), read.number(), read.title(), read.summary(), read.sheet(), read.regulation(),
                read.referencePrefix(), read.form(), read.vocabulary(), read.rules(), read.grid(), read.amounts(), read.documents(), read.opensAt(),
                read.closesAt(), read.cutOffs(), read.envelope(), read.contact(), read.team(), read.aid(), read.access(), read.stages(), read.support(), read.vat());
    }
}
