package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.committees.CommitteeRules;
import fr.levain.committees.RankedBy;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Rate;
import fr.levain.testing.LevainTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class BatchForesightTests {
    @Autowired Batches batches;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committees;
    @Autowired Accounts accounts;
    @Autowired MockMvcTester browser;

    @Test
    void a_preview_asks_as_many_questions_of_many_dossiers_as_of_two() {
        var references = new ArrayList<String>();
        for (int n = 0; n < 6; n++) references.add(some.underAssessment().value());
        var meeting = committees.planned(committees.committee(new CommitteeRules(Rate.percent("50"), 5, 7, false, true, true, RankedBy.SERVICE, 20, List.of())));
        var head = some.persona("helene.roux");

        for (var kind : BulkKind.values()) {
            var choices = switch (kind) {
                case ASSIGN -> Map.of("agent", "regles");
                case AGENDA -> Map.of("seance", meeting.toString());
                case OPINION -> opinion("camille." + UUID.randomUUID() + "@exemple.fr");
                case TAG, UNTAG -> Map.of("etiquette", "Visite à prévoir");
                case REMIND, NOTIFY -> Map.<String, String>of();
            };
            var two = statements(kind, choices, references.subList(0, 2), head);
            var six = statements(kind, choices, references, head);
            assertThat(six).as(kind + ":\n" + String.join("\n", six)).hasSameSizeAs(two);
        }
    }

    @Test
    void ties_between_a_person_and_the_projects_are_told_before_many_opinions_are_asked_and_those_are_left_out() {
        var nadia = some.persona("nadia.bertin");
        // an address whose domain nobody else has
        var account = accounts.open("Camille Avis", UUID.randomUUID() + "@" + UUID.randomUUID() + ".exemple.fr", Optional.empty(), new Caller.System("test"));
        var author = accounts.caller(account.id()).orElseThrow();
        var tied = some.filed(author, some.holder(author), true);
        var free = some.filed();
        var asked = some.filed();
        var choices = opinion(author.email());
        post(nadia, List.of(asked), choices, "/instruction/lots/" + UUID.randomUUID());

        var preview = batches.preview(BulkKind.OPINION, choices, List.of(tied.value(), free.value(), asked.value()), nadia);

        assertThat(preview.dossiers().get(0)).satisfies(each -> {
            assertThat(each.isPossible()).isTrue();
            assertThat(each.isChosen()).isFalse();
            assertThat(each.cautions()).anySatisfy(caution -> assertThat(caution).contains("adresse d’une personne de « Les Semeurs"))
                    .anySatisfy(caution -> assertThat(caution).contains("agit pour « Les Semeurs"));
        });
        assertThat(preview.dossiers().get(1).isChosen()).isTrue();
        assertThat(preview.dossiers().get(2).whyNot()).contains("Cette personne est déjà sollicitée sur ce dossier.");
        var page = post(nadia, List.of(tied, free, asked), choices, "/instruction/lots/apercu");
        assertThat(page).contains("1 dossier : il est décoché", "Un lien possible ne prouve pas un conflit")
                .containsPattern("type=\"checkbox\" name=\"ref\" value=\"%s\"\\s*>".formatted(tied))
                .containsPattern("type=\"checkbox\" name=\"ref\" value=\"%s\" checked".formatted(free))
                .containsPattern("type=\"hidden\" name=\"ref\" value=\"%s\"".formatted(asked));
    }

    private List<String> statements(BulkKind kind, Map<String, String> choices, List<String> references, Caller.Account by) {
        batches.preview(kind, choices, references, by);
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        var level = logger.getLevel();
        try {
            seen.start();
            logger.setLevel(Level.DEBUG);
            logger.addAppender(seen);
            batches.preview(kind, choices, references, by);
        } finally {
            logger.detachAppender(seen);
            logger.setLevel(level);
        }
        var here = Thread.currentThread().getName();
        return seen.list.stream().filter(each -> each.getThreadName().equals(here)).map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("SQL statement [")).toList();
    }

    private static Map<String, String> opinion(String email) {
        return Map.of("nature", "direction", "nom", "Camille Avis", "structure", "Direction des transports", "courriel", email,
                "echeance-jour", "1", "echeance-mois", "12", "echeance-annee", "2026", "question", "Ce projet vous aide-t-il ?");
    }

    private String post(Caller.Account by, List<ApplicationReference> references, Map<String, String> choices, String path) {
        var sent = new HashMap<>(choices);
        sent.put("acte", "avis");
        var request = browser.post().uri(path).with(user(by.id().toString())).with(csrf());
        references.forEach(reference -> request.param("ref", reference.value()));
        sent.forEach((name, value) -> request.param(name, value));
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
