package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.directory.Authority;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import fr.levain.letters.Letter;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letter that tells why silence rejected a request. */
@Component
class SilenceLetter {
    static final String TEMPLATE = "motifs-du-silence";
    static final String KIND = "silence-reasons";
    static final Set<String> PLACEHOLDERS = Set.of("destinataire", "titre", "reference", "demande", "rejet", "motifs", "voies-de-recours");

    private final Letters letters;
    private final Organisations organisations;
    private final Authority authority;
    private final LegalParameters parameters;

    SilenceLetter(Letters letters, Organisations organisations, Authority authority, LegalParameters parameters) {
        this.letters = letters;
        this.organisations = organisations;
        this.authority = authority;
        this.parameters = parameters;
    }

    static Subject subjectOf(ApplicationId application) {
        return new Subject(KIND, application.value());
    }

    Letter write(SilenceRequest request, String reasons, ApplicationView dossier, LocalDate today, Caller by) {
        var values = Map.of(
                "destinataire", dossier.holderName(), "titre", dossier.shownTitle(), "reference", dossier.reference().value(),
                "demande", French.day(request.askedOn()), "rejet", French.day(request.rejectedOn()), "motifs", reasons, "voies-de-recours", appeals(today));
        return letters.render(TEMPLATE, values, subjectOf(dossier.id()), head(dossier, today), Optional.empty(), by);
    }

    List<String> recipient(ApplicationView dossier) {
        return Letterhead.addressed(dossier.holderName(), organisations.view(dossier.holder()).address());
    }

    private String appeals(LocalDate today) {
        return """
                Le délai pour contester ce rejet est prolongé : il court pendant %d mois à partir du jour où ces motifs vous sont \
                communiqués (CRPA, article L232-4). Vous pouvez saisir le tribunal administratif, notamment par le site \
                citoyens.telerecours.fr. Une décision expresse peut encore intervenir ; elle ferait courir un nouveau délai."""
                .formatted(parameters.at("recours.contentieux", today).whole());
    }

    private Letterhead head(ApplicationView dossier, LocalDate today) {
        var view = authority.view();
        return new Letterhead(view.name(), view.service(), Stream.of(Stream.of(view.address()), view.email().stream(), view.phone().stream()).flatMap(each -> each).toList(),
                recipient(dossier), dossier.reference().value(), "Le " + French.day(today));
    }
}
