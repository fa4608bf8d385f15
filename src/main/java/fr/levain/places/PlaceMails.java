package fr.levain.places;

import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Subject;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is written to those who keep, propose or mend sheets. Each mail says what to do next. */
@Component
class PlaceMails {
    private final Outbox outbox;
    private final Instance instance;

    PlaceMails(Outbox outbox, Instance instance) {
        this.outbox = outbox;
        this.instance = instance;
    }

    void toConfirm(Proposal proposal, PlaceKey key, Instant until) {
        send(proposal.email().orElseThrow(), proposal.id().subject(), "places.toConfirm", "Confirmez votre proposition : " + proposal.sheet().name(), """
                Quelqu’un, sans doute vous, propose un espace pour l’annuaire des espaces d’innovation :
                %s

                Pour l’envoyer à la Région, confirmez avant le %s :
                %s

                Si ce n’est pas vous, ne faites rien : la proposition et votre adresse sont effacées.
                """.formatted(proposal.sheet().name(), French.day(until), instance.link(key.path())));
    }

    void published(Proposal proposal, Place place) {
        proposal.email().ifPresent(email -> send(email, proposal.id().subject(), "places.published", "Votre proposition est publiée : " + place.name(), """
                Merci. La Région a publié ce que vous proposiez :
                %s

                Vous faites vivre cet espace ? Demandez à tenir sa fiche :
                %s
                """.formatted(instance.link(place.path()), instance.link(place.path() + "/tenir"))));
    }

    void refused(Proposal proposal, String reason, PlaceKey key, Instant until) {
        proposal.email().ifPresent(email -> send(email, proposal.id().subject(), "places.refused", "Votre proposition n’est pas publiée : " + proposal.sheet().name(), """
                La Région n’a pas publié ce que vous proposiez. Elle vous dit pourquoi :
                %s

                Vous pouvez corriger et proposer de nouveau, jusqu’au %s :
                %s
                """.formatted(reason, French.day(until), instance.link(key.path()))));
    }

    /** Who keeps a sheet has nothing to mend: the sheet is still there to be changed. */
    void changeRefused(Proposal proposal, Place place, String reason) {
        proposal.email().ifPresent(email -> send(email, proposal.id().subject(), "places.refused", "Votre changement n’est pas publié : " + place.name(), """
                La Région n’a pas publié le changement que vous proposiez. Elle vous dit pourquoi :
                %s

                La fiche reste comme elle était. Pour proposer un autre changement, ouvrez-la de nouveau :
                %s
                """.formatted(reason, instance.link(place.path() + "/tenir"))));
    }

    void keeperLink(Place place, String email, PlaceKey key, Instant until) {
        send(email, place.id().subject(), "places.keeperLink", "Tenir la fiche de votre espace : " + place.name(), """
                Ce lien ouvre la fiche de %s. Vous pouvez y dire que tout est exact, ou proposer des changements :
                %s

                Il est valable jusqu’au %s et n’ouvre rien d’autre. Ne le transmettez qu’à ceux qui tiennent la fiche avec vous.
                Si vous n’avez rien demandé, ne faites rien.
                """.formatted(place.name(), instance.link(key.path()), French.day(until)));
    }

    void givenBack(Place place, String email, PlaceKey key, Instant until) {
        send(email, place.id().subject(), "places.givenBack", "Vous tenez de nouveau la fiche de votre espace : " + place.name(), """
                Un fichier importé par la Région avait remplacé votre adresse sur la fiche de %s. La Région a défait cet import : la fiche est de nouveau la vôtre.
                L’ancien lien ne s’ouvre plus. Celui-ci le remplace :
                %s

                Il est valable jusqu’au %s et n’ouvre rien d’autre.
                """.formatted(place.name(), instance.link(key.path()), French.day(until)));
    }

    void claimDeclined(PlaceClaim claim, String reason) {
        send(claim.email(), new Subject("place-claim", claim.id()), "places.claimDeclined", "Votre demande sur la fiche de " + claim.name(), """
                La Région ne peut pas vous confier la fiche de %s :
                %s

                Vous pouvez toujours signaler une erreur ou proposer un changement :
                %s
                """.formatted(claim.name(), reason, instance.link("/espaces/" + claim.slug())));
    }

    void reportSettled(String email, Place place, ReportGround ground, boolean accepted) {
        send(email, place.id().subject(), "places.reportSettled", "Votre signalement sur " + place.name(), """
                Vous nous signaliez que %s. %s

                La fiche : %s
                """.formatted(ground.told(), accepted ? "C’était juste : la fiche est corrigée. Merci." : "Nous avons vérifié : la fiche reste comme elle est. Merci d’avoir pris le temps.",
                instance.link(place.path())));
    }

    void reminder(Place place, PlaceKey key, Instant until) {
        send(place.keeper().orElseThrow(), place.id().subject(), "places.reminder", "Votre fiche est-elle encore exacte ? " + place.name(), """
                %s

                Relisez-la, puis dites d’un clic que tout est encore exact, ou proposez un changement :
                %s

                Sans réponse, la fiche reste en ligne et dit qu’elle n’est pas vérifiée. Ce lien est valable jusqu’au %s.
                """.formatted(since(place.verifiedOn(), place), instance.link(key.path()), French.day(until)));
    }

    private static String since(Optional<LocalDate> verified, Place place) {
        return verified.map(day -> "La fiche de %s a été vérifiée pour la dernière fois le %s.".formatted(place.name(), French.day(day)))
                .orElse("La fiche de %s n’a jamais été vérifiée par vous.".formatted(place.name()));
    }

    private void send(String to, Subject about, String kind, String subject, String text) {
        outbox.send(new Message(to, subject.replaceAll("[\\r\\n]+", " "), text, Optional.empty(), Optional.of(about), kind));
    }
}
