package fr.levain.guidance;

import fr.levain.accounts.Person;
import fr.levain.accounts.Teams;
import fr.levain.directory.Need;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Email;
import fr.levain.kernel.Instance;
import fr.levain.letters.LetterUse;
import fr.levain.letters.Letters;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Who is written to about a request, and when. The texts are the pack's; a mail says that something waits, and where. */
@Component
class RequestMails {
    static final String RECORDED = "demande-enregistree";
    static final String NEWS = "demande-avance";
    static final String AGREEMENT = "demande-accord";
    static final String ANSWERED = "demande-reponse";
    static final String TO_TAKE = "demande-a-prendre";
    static final String REMINDER = "demande-rappel";
    static final String CLOSED = "demande-close";
    static final String UNCLAIMED = "demande-sans-preneur";
    static final Map<String, Set<String>> USES = Map.of(
            RECORDED, Set.of("destinataire", "reference", "organisations", "lien"),
            NEWS, Set.of("destinataire", "reference", "etape", "lien"),
            AGREEMENT, Set.of("destinataire", "reference", "de", "vers", "lien"),
            ANSWERED, Set.of("destinataire", "reference", "lien", "avis"),
            TO_TAKE, Set.of("organisation", "reference", "besoins", "commune", "lien"),
            REMINDER, Set.of("organisation", "reference", "jours", "lien"),
            CLOSED, Set.of("organisation", "reference", "lien"),
            UNCLAIMED, Set.of("reference", "besoins", "commune", "lien"));

    private final Letters letters;
    private final Outbox outbox;
    private final Partners partners;
    private final PartnerTeams partnerTeams;
    private final Teams teams;
    private final Instance instance;

    RequestMails(Letters letters, Outbox outbox, Partners partners, PartnerTeams partnerTeams, Teams teams, Instance instance) {
        this.letters = letters;
        this.outbox = outbox;
        this.partners = partners;
        this.partnerTeams = partnerTeams;
        this.teams = teams;
        this.instance = instance;
    }

    void recorded(OrientationRequest request, List<String> sentTo) {
        var names = sentTo.isEmpty() ? "Le service de la Région" : sentTo.stream().map(partners::nameOf).collect(Collectors.joining(", "));
        toAuthor(request, RECORDED, Map.of("organisations", names));
    }

    /** @param step one sentence, e.g. « ATIS prend votre demande en charge. » */
    void news(OrientationRequest request, String step) {
        toAuthor(request, NEWS, Map.of("etape", step));
    }

    void agreementAsked(OrientationRequest request, String from, String to) {
        toAuthor(request, AGREEMENT, Map.of("de", from, "vers", partners.nameOf(to)));
    }

    void answered(OrientationRequest request) {
        toAuthor(request, ANSWERED, Map.of("avis", instance.link(request.privatePath() + "/avis")));
    }

    void toTake(OrientationRequest request, String partner) {
        toPartner(request, partner, TO_TAKE, Map.of("besoins", needs(request), "commune", request.commune()));
    }

    void reminder(OrientationRequest request, String partner, int days) {
        toPartner(request, partner, REMINDER, Map.of("jours", String.valueOf(days)));
    }

    void closed(OrientationRequest request, String partner) {
        toPartner(request, partner, CLOSED, Map.of("lien", instance.link("/partenaire/demandes")));
    }

    /** To the service of the authority that answers for the place, else to the first that has an address. */
    void unclaimed(OrientationRequest request) {
        teams.answering(request.department())
                .flatMap(team -> team.email())
                .or(() -> teams.all().stream().flatMap(team -> team.email().stream()).findFirst())
                .ifPresent(address -> send(request, address, Optional.empty(), UNCLAIMED, Map.of(
                        "besoins", needs(request), "commune", request.commune(),
                        "lien", instance.link("/accompagnement/demandes/" + request.reference()))));
    }

    private void toAuthor(OrientationRequest request, String text, Map<String, String> values) {
        request.requester().ifPresent(author -> {
            var all = new HashMap<>(values);
            all.put("destinataire", author.name());
            all.put("lien", instance.link(request.privatePath()));
            send(request, author.email(), Optional.empty(), text, all);
        });
    }

    /** To each person of its team; to its own address while it has nobody. */
    private void toPartner(OrientationRequest request, String partner, String text, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("organisation", partners.nameOf(partner));
        all.putIfAbsent("lien", instance.link("/partenaire/demandes/" + request.reference()));
        var people = partnerTeams.members(partner);
        people.forEach(person -> send(request, person.email(), Optional.of(person), text, all));
        if (people.isEmpty()) partners.find(partner).flatMap(known -> known.email()).flatMap(Email::read)
                .ifPresent(address -> send(request, address.value(), Optional.empty(), text, all));
    }

    private void send(OrientationRequest request, String address, Optional<Person> person, String text, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("reference", request.reference());
        var written = letters.write(text, all);
        outbox.send(new Message(address, written.subject(), written.text(), person.map(Person::id), Optional.of(request.id().subject()),
                "guidance." + text));
    }

    private String needs(OrientationRequest request) {
        return partners.needs().stream().filter(need -> request.needs().contains(need.slug())).map(Need::label)
                .collect(Collectors.joining(" ; "));
    }

    /** The pack's texts are checked against what is given here. */
    @Configuration(proxyBeanMethods = false)
    static class Uses {
        @Bean
        LetterUse requestRecorded() {
            return use(RECORDED);
        }

        @Bean
        LetterUse requestNews() {
            return use(NEWS);
        }

        @Bean
        LetterUse requestAgreement() {
            return use(AGREEMENT);
        }

        @Bean
        LetterUse requestAnswered() {
            return use(ANSWERED);
        }

        @Bean
        LetterUse requestToTake() {
            return use(TO_TAKE);
        }

        @Bean
        LetterUse requestReminder() {
            return use(REMINDER);
        }

        @Bean
        LetterUse requestClosed() {
            return use(CLOSED);
        }

        @Bean
        LetterUse requestUnclaimed() {
            return use(UNCLAIMED);
        }

        private static LetterUse use(String template) {
            return new LetterUse(template, USES.get(template));
        }
    }
}
